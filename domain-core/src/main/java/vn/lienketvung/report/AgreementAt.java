package vn.lienketvung.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;

/**
 * An agreement that has come into force.
 *
 * @param provinces its parties'
 * @param endedOn null while it is in force
 */
public record AgreementAt(
        UUID id,
        String title,
        @Nullable CooperationField field,
        List<ProvinceCode> provinces,
        LocalDate inForceOn,
        @Nullable LocalDate endedOn) {

    public AgreementAt {
        provinces = List.copyOf(provinces);
    }

    /** What it is counted as: one that began and ended within the period is both. */
    Set<Measure> measures(ReportPeriod period) {
        var measures = EnumSet.noneOf(Measure.class);
        if (inForceOn.isAfter(period.cutOff())) return measures;
        if (endedOn != null && endedOn.isBefore(period.start())) return measures;
        measures.add(inForceOn.isBefore(period.start()) ? Measure.AT_START : Measure.BEGAN);
        measures.add(
                endedOn == null || endedOn.isAfter(period.cutOff())
                        ? Measure.AT_END
                        : Measure.ENDED);
        return measures;
    }

    String row() {
        return field == null ? "" : field.name();
    }
}
