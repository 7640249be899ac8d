/**
 * What every page is made of: dates and numbers as Vietnamese readers write them, incoming text brought to
 * one form, the language switch, and the pages that answer a refused, conflicting or failed request.
 */
@NullMarked
package vn.lienketvung.shared.web;

import org.jspecify.annotations.NullMarked;
