package vn.lienketvung.report;

import java.util.List;
import java.util.Map;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Page;

/** Figures as they were when a report was reviewed, with the records that each of them counted. */
public interface FrozenFigures {

    /** In the place of those of an earlier review of the same edition. */
    void freeze(ReportId report, Figures figures, List<CountedRecord> records);

    Figures of(ReportId report);

    /** The figures of the valid report of each province on a period; none for provinces without one. */
    Map<ProvinceCode, Figures> validOn(ReportPeriod period);

    /** The records behind a figure, by title. */
    Page<CountedRecord> records(ReportId report, Cell cell, int page, int size);
}
