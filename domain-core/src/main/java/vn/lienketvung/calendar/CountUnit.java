package vn.lienketvung.calendar;

/** In what a span of time is counted. */
public enum CountUnit {
    /** Ngày làm việc: days off are passed over. */
    WORKING_DAYS,
    /** Ngày: all days count; a result on a day off moves to a working day. */
    CALENDAR_DAYS
}
