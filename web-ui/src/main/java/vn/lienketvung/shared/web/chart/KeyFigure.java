package vn.lienketvung.shared.web.chart;

import org.jspecify.annotations.Nullable;

/**
 * One of the figures at the head of a page.
 *
 * @param value as the page writes it; null when the data do not suffice, and the note says what lacks
 * @param note what it is compared with, in words
 * @param bad in red, because it counts what is overdue
 * @param href of the list behind it; null for no link
 */
public record KeyFigure(
        String label,
        @Nullable String value,
        @Nullable String note,
        boolean bad,
        @Nullable String href) {}
