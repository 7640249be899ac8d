package vn.lienketvung.geography;

/** How a place answers what was typed, best first. */
public enum MatchKind {
    /** It bears, or bore, the code. */
    CODE,
    /** It bears, or bore, exactly this name. */
    NAME,
    /** The name is the same without tone marks. */
    NAME_WITHOUT_MARKS,
    /** The name begins with what was typed. */
    BEGINNING,
    /** The name contains what was typed. */
    PART,
    /** It lay in the former district of this name. */
    DISTRICT,
    /** Nothing matches; this name is similar. */
    SIMILAR
}
