package vn.lienketvung.agreement;

/** A further clause of the agreement in free words: its heading and its text. */
public record Clause(String heading, String body) {}
