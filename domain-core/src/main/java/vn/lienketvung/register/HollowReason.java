package vn.lienketvung.register;

/** Why an agreement in force is suspected to stand on paper only. */
public enum HollowReason {
    /** For too long no counterpart has confirmed a result or the receipt of what was pledged. */
    NO_RESULT,
    /** All that was ever filed as evidence is minutes of meetings, which show no result. */
    ONLY_MEETINGS,
    /** It is about culture and society alone: friendship, without a stake in trade or production. */
    CULTURE_ONLY
}
