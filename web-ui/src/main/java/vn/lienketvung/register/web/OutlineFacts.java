package vn.lienketvung.register.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.PlanObjectives;

/**
 * What the overview says of an agreement as a whole.
 *
 * @param paper whether it was entered from a signed paper
 * @param approved whether it may have a public summary
 * @param restricted whether that summary is withheld
 * @param awaitsSignatures approved, and not yet signed by all
 * @param version the short code of its text
 */
record OutlineFacts(
        String address,
        AgreementKind kind,
        boolean paper,
        @Nullable CooperationField field,
        PlanObjectives objectives,
        @Nullable String objectiveReason,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String lead,
        @Nullable String focalPoint,
        @Nullable String purpose,
        boolean approved,
        boolean restricted,
        boolean awaitsSignatures,
        String version,
        @Nullable String reviewer) {

    static OutlineFacts of(Agreement agreement) {
        return new OutlineFacts(
                "/lam-viec/thoa-thuan/" + agreement.id(),
                agreement.kind(),
                agreement.isEnteredFromPaper(),
                agreement.field(),
                agreement.objectives(),
                agreement.objectiveReason(),
                agreement.startsOn(),
                agreement.endsOn(),
                agreement.lead().name(),
                agreement.lead().focalPointName(),
                agreement.purpose(),
                agreement.status().isApproved(),
                agreement.publication().isRestricted(),
                agreement.status() == AgreementStatus.APPROVED,
                agreement.hash().code(),
                agreement.review().reviewerName());
    }
}
