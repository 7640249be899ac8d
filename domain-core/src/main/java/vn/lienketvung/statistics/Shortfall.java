package vn.lienketvung.statistics;

/** Why there is no figure: chưa đủ số liệu. */
public enum Shortfall {
    /** Nobody has given one, neither of the place nor of a part of it. */
    NOTHING_KNOWN,
    /** Some of the parts have no figure; a sum without them would be a guess. */
    PARTS_MISSING,
    /** The parts have figures, but the rule of the indicator puts none together. */
    NOT_COMPARABLE,
    /** There is one of the province that the place went into; it is not divided again. */
    ONLY_OF_THE_WHOLE,
    /** The parts have figures, but not all of them have the weight that a mean needs. */
    WEIGHTS_MISSING
}
