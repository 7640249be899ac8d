package vn.lienketvung.report;

import java.util.UUID;

/** Identifies one edition of a report for good. */
public record ReportId(UUID value) {

    static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
