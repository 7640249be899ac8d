package vn.lienketvung.report;

import java.util.List;
import vn.lienketvung.geography.ProvinceCode;

/** The register of agreements as it stood at the ends of a period, told from the history of its records. */
public interface RegisterAt {

    /** Those that a body took part in at any time of the period; of the nation all. */
    List<AgreementAt> agreements(ReportingBody body, ReportPeriod period);

    /** What the province owed and was owed, as far as it can concern the period. */
    List<PromiseAt> promises(ProvinceCode province, ReportPeriod period);

    /** What held the province's own commitments up at any time of the period: one for each commitment and kind. */
    List<ObstacleAt> obstacles(ProvinceCode province, ReportPeriod period);

    /** What the province pledged, and what others pledged and gave to it, in agreements in force at any time of the period. */
    List<PledgeAt> pledges(ProvinceCode province, ReportPeriod period);
}
