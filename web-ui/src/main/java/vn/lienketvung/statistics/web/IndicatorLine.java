package vn.lienketvung.statistics.web;

import org.jspecify.annotations.Nullable;

/**
 * An indicator in the catalogue.
 *
 * @param newest its newest period in words; null while nothing is published
 * @param reach of how many places that period has figures, in words
 * @param aged whether two more periods could have followed; null where none is due, or there is none
 */
record IndicatorLine(
        String code,
        String name,
        String unit,
        @Nullable String newest,
        String reach,
        String frequency,
        @Nullable Boolean aged) {}
