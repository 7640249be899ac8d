package vn.lienketvung.report;

/** What can happen to a report, as its own page tells it. */
public enum ReportTurn {
    OPENED,
    HANDED_OVER,
    TAKEN_BACK,
    SENT_BACK,
    REVIEWED,
    REOPENED,
    SIGNED,
    SENT,
    ACCEPTED,
    RETURNED,
    CORRECTED
}
