package vn.lienketvung.statistics;

/**
 * A place that cannot be compared.
 *
 * @param population whether it is the population that lacks, and not the figure
 */
public record GapLack(Place place, Reading.Missing why, boolean population) {}
