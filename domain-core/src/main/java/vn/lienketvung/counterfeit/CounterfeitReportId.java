package vn.lienketvung.counterfeit;

import java.util.UUID;

/** Identifies a report of a fake for good. */
public record CounterfeitReportId(UUID value) {

    static CounterfeitReportId random() {
        return new CounterfeitReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
