package vn.lienketvung.document;

import java.util.ArrayList;
import java.util.List;

/** A list within the body, each entry a paragraph with its mark in front of it. */
public record Listing(Mark mark, List<String> items) implements Block {

    /** How entries are marked. */
    public enum Mark {
        /** {@code - }. */
        DASH,
        /** {@code 1. }, khoản. */
        NUMBER,
        /** {@code a) }, điểm: in the order of the Vietnamese alphabet. */
        LETTER
    }

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    public Listing {
        items = Legible.each(items);
        if (mark == Mark.LETTER && items.size() > LETTERS.length())
            throw new IllegalArgumentException("There are but " + LETTERS.length() + " letters");
    }

    /** The entries with their marks. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) lines.add(markOf(i) + " " + items.get(i));
        return lines;
    }

    private String markOf(int position) {
        return switch (mark) {
            case DASH -> "-";
            case NUMBER -> (position + 1) + ".";
            case LETTER -> LETTERS.charAt(position) + ")";
        };
    }
}
