package vn.lienketvung.ocop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version in a list.
 *
 * @param validUntil the last day of filing on which it applies; null while no newer version is there
 * @param criteria how many criteria are answered
 * @param doubts in how many places the points do not add up
 */
public record CriteriaSetLine(
        CriteriaSetId id,
        ProductSet product,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int criteria,
        int doubts) {

    /** When a version applies. */
    public enum Validity {
        /** Chưa đến ngày áp dụng. */
        COMING,
        /** Đang áp dụng. */
        APPLYING,
        /** Đã có phiên bản mới thay. */
        SUPERSEDED
    }

    public Validity validity(LocalDate day) {
        if (validUntil != null && (validUntil.isBefore(day) || validUntil.isBefore(validFrom)))
            return Validity.SUPERSEDED;
        return day.isBefore(validFrom) ? Validity.COMING : Validity.APPLYING;
    }
}
