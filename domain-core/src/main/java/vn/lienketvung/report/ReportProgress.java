package vn.lienketvung.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;

/** How far the reports of a period are, whoever may read what stands in them. */
public interface ReportProgress {

    /** The latest edition of each province that has one. */
    List<Standing> on(ReportPeriod period);

    /** The periods of which there is any report, the latest first. */
    List<ReportPeriod> periods();

    /**
     * @param number of the signed paper; null while it is not sent
     */
    record Standing(
            ReportId report,
            ProvinceCode province,
            int edition,
            ReportState state,
            @Nullable String number,
            @Nullable Instant sentAt) {}
}
