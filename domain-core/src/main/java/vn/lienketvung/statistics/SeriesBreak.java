package vn.lienketvung.statistics;

import java.time.LocalDate;

/**
 * A break in a series: from that day on a figure means something else, and figures on both sides compare only with the note
 * read.
 *
 * @param on the first day of the new meaning
 */
public record SeriesBreak(LocalDate on, Phrase note) {}
