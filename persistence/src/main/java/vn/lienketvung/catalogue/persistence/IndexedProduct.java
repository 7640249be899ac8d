package vn.lienketvung.catalogue.persistence;

import java.util.List;
import java.util.UUID;

/**
 * A row of what products are found by.
 *
 * @param name folded
 * @param spelled the name in small letters, with its tone marks
 * @param traits see {@code vn.lienketvung.catalogue.Traits}
 * @param words folded words of name, maker and places, those of the name as spelled, and what it is filtered by as {@code x:value}
 */
record IndexedProduct(UUID id, String name, String spelled, long traits, List<String> words) {}
