package vn.lienketvung.statistics;

/** By which calendar the periods of an indicator begin and end; the same year is not the same days in both. */
public enum PeriodCalendar {
    /** Kỳ thống kê: calendar months, quarters, halves and years (Decree 60/2018/NĐ-CP). */
    STATISTICAL,
    /** Kỳ báo cáo: a month from the 15th to the 14th, a year from 15 December to 14 December (Decree 09/2019/NĐ-CP). */
    REPORTING
}
