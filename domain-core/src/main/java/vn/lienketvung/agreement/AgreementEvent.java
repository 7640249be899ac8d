package vn.lienketvung.agreement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happened to an agreement. */
public sealed interface AgreementEvent extends DomainEvent {

    String SUBJECT = "agreement";

    AgreementId agreement();

    @Override
    default String kind() {
        return SUBJECT
                + "."
                + getClass()
                        .getSimpleName()
                        .replaceAll("(?<!^)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
    }

    record Drafted(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Revised(AgreementId agreement, Section section, Trace trace) implements AgreementEvent {}

    record SentToParties(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Concurred(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    record Submitted(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record TakenUp(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Returned(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Approved(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record SignatureRecorded(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    record EnteredIntoForce(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** The trace of a turn of an agreement. */
    static Trace trace(
            AgreementId id,
            AgreementStatus from,
            AgreementStatus to,
            @Nullable String reason,
            VersionHash before,
            VersionHash after) {
        return Trace.of(SUBJECT, id)
                .moved(from, to)
                .because(reason)
                .hashed(before.value(), after.value());
    }
}
