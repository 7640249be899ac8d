package vn.lienketvung.statistics.web;

/** How far one province has come with a period. */
record ProgressLine(
        String href,
        String province,
        int owed,
        int missing,
        int entered,
        int approved,
        int locked,
        int reopened,
        int late) {}
