package vn.lienketvung.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import vn.lienketvung.agreement.CooperationField;

/**
 * When an agreement in force is suspected to stand on paper only. A suspicion is computed from the day and never stored;
 * it accuses nobody, it says where to look. Who has had less time than the rule gives is not looked at.
 *
 * @param months without a confirmed result, and in force for at least so long; a setting of the portal
 */
public record HollowRule(int months) {

    public static final HollowRule USUAL = new HollowRule(12);

    /**
     * @throws IllegalArgumentException when it is less than a month
     */
    public HollowRule {
        if (months < 1) throw new IllegalArgumentException("At least one month: " + months);
    }

    /** Only what has been in force since that day at least is looked at. */
    public LocalDate inForceBy(LocalDate today) {
        return today.minusMonths(months);
    }

    /** Empty when there is nothing to suspect. */
    public Optional<HollowAgreement> suspect(AgreementTrace trace, LocalDate today) {
        if (trace.inForceOn().isAfter(inForceBy(today))) return Optional.empty();
        var reasons = EnumSet.noneOf(HollowReason.class);
        if (!trace.silentSince().isAfter(inForceBy(today))) reasons.add(HollowReason.NO_RESULT);
        if (trace.met() && !trace.shown()) reasons.add(HollowReason.ONLY_MEETINGS);
        if (trace.field() == CooperationField.CULTURE_SOCIETY)
            reasons.add(HollowReason.CULTURE_ONLY);
        if (reasons.isEmpty()) return Optional.empty();
        return Optional.of(
                new HollowAgreement(
                        trace,
                        Collections.unmodifiableSet(reasons),
                        ChronoUnit.DAYS.between(trace.silentSince(), today)));
    }
}
