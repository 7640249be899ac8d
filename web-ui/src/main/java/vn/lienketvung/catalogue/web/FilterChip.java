package vn.lienketvung.catalogue.web;

/** A filter in use, with the address of the list without it. */
record FilterChip(String words, String without) {}
