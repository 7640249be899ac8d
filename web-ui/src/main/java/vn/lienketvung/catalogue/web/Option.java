package vn.lienketvung.catalogue.web;

/**
 * One box of a filter.
 *
 * @param words what it narrows to
 * @param count how many products there are under it, in words
 */
record Option(String id, String value, String words, String count, boolean chosen) {}
