package vn.lienketvung.statistics;

/**
 * How many places have a figure for the newest period of an indicator.
 *
 * @param provinces of the 34 of today
 * @param formerProvinces of the 63 until 30 June 2025
 * @param regions of the six regions of today
 * @param formerRegions of the six regions before
 * @param nation whether there is one of the nation
 * @param madeUp whether some of them are made up for a trial portal
 */
public record Coverage(
        Period newest,
        int provinces,
        int formerProvinces,
        int regions,
        int formerRegions,
        boolean nation,
        boolean madeUp) {}
