package vn.lienketvung.portal.demo;

/** How far a dossier of the trial portal has come, and who is next. */
enum DemoDossierEnd {
    /** Half filled in; the producer goes on. */
    DRAFT,
    /** The commune reports. */
    FILED,
    /** The province checks the papers. */
    FORM_CHECK,
    /** The producer answers. */
    RETURNED,
    /** The province appoints a council. */
    IN_COUNCIL,
    /** Two of four members have handed in. */
    SCORING,
    /** The totals lie too far apart; the chair lets the council talk. */
    LAID_OPEN,
    /** The province decides. */
    SCORED,
    /** Too few points. */
    DECLINED,
    THREE_STARS,
    FOUR_STARS,
    /** Four stars once, revoked since. */
    REVOKED,
    /** Three stars that end soon; the renewal has been begun. */
    EXPIRING,
    /** The ministry decides. */
    FORWARDED,
    FIVE_STARS;

    boolean isBefore(DemoDossierEnd other) {
        return compareTo(other) < 0;
    }

    /** Whether it was sent to the ministry. */
    boolean isForFive() {
        return this == FORWARDED || this == FIVE_STARS;
    }
}
