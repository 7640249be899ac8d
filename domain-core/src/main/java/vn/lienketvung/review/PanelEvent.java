package vn.lienketvung.review;

import java.util.Locale;
import java.util.UUID;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happened to a panel; what its conclusion did to the agreement is the agreement's own event. */
public sealed interface PanelEvent extends DomainEvent {

    String SUBJECT = "review";

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

    record Named(AgreementId agreement, Trace trace) implements PanelEvent {}

    /** A member has a conflict of interest; the coordinator must find a replacement when the quorum is lost. */
    record Recused(AgreementId agreement, UUID account, Trace trace) implements PanelEvent {}

    record MemberReplaced(AgreementId agreement, UUID account, Trace trace) implements PanelEvent {}

    record Voted(AgreementId agreement, UUID account, Trace trace) implements PanelEvent {}

    record Concluded(AgreementId agreement, Verdict verdict, Trace trace) implements PanelEvent {}
}
