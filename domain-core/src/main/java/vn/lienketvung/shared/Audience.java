package vn.lienketvung.shared;

/**
 * A set of viewers as a bit mask, the form in which the database checks row-level security: a person sees
 * (or changes) a row when their audience and the row's have a bit in common. Bits 0 to 3 are fixed; each
 * province and region keeps its own bit (4 to 62) beside its code in the database.
 */
public record Audience(long mask) {

    /** Nobody: sees nothing, changes nothing. */
    public static final Audience NOBODY = new Audience(0);

    /** The portal itself: timers, sign-in, listeners. Every guarded row carries this bit. */
    public static final Audience PORTAL = new Audience(1);

    /** The ministry and everybody else whose view is the whole nation. */
    public static final Audience NATION = new Audience(1 << 1);

    /** Everybody, signed in or not. */
    public static final Audience PUBLIC = new Audience(1 << 2);

    /** The administrators of accounts and organisations, who see no business record. */
    public static final Audience ADMINISTRATION = new Audience(1 << 3);

    /**
     * @param bit 4 to 62, the number kept with a province or region
     */
    public static Audience ofBit(int bit) {
        if (bit < 4 || bit > 62)
            throw new IllegalArgumentException("A place has a bit from 4 to 62, not " + bit);
        return new Audience(1L << bit);
    }

    public Audience with(Audience other) {
        return new Audience(mask | other.mask);
    }

    public boolean meets(Audience other) {
        return (mask & other.mask) != 0;
    }
}
