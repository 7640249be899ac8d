package vn.lienketvung.commitment;

/** What calls for attention in a commitment that is being worked on; computed from the day, never stored. */
public enum OutlookMark {
    /** Quá hạn: its deadline is over. */
    OVERDUE,
    /** Có nguy cơ chậm: not over yet, but a risk is raised, a milestone was missed, or the day is near. */
    AT_RISK,
    /** Lâu chưa báo cáo: nothing was reported for longer than the settings allow. */
    STALE
}
