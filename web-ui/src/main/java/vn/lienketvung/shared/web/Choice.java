package vn.lienketvung.shared.web;

/** One option of a select, a set of radios or of check boxes: what is sent, and the text people read. */
public record Choice(String value, String text) {}
