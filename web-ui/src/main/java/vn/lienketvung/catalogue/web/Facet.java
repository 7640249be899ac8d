package vn.lienketvung.catalogue.web;

import java.util.List;

/**
 * One filter with its boxes; those that would find nothing are left out.
 *
 * @param folded whether it is so long that it opens only when it is wanted
 */
record Facet(String name, String legend, List<Option> options, boolean folded) {}
