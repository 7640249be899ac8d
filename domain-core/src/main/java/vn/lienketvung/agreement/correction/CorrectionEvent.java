package vn.lienketvung.agreement.correction;

import java.util.Locale;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happened to a correction; what it did to the text is the agreement's own event. */
public sealed interface CorrectionEvent extends DomainEvent {

    String SUBJECT = "correction";

    AgreementId agreement();

    CorrectionId correction();

    @Override
    default String kind() {
        return SUBJECT + "." + getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    record Proposed(AgreementId agreement, CorrectionId correction, Trace trace)
            implements CorrectionEvent {}

    record Countersigned(AgreementId agreement, CorrectionId correction, Trace trace)
            implements CorrectionEvent {}

    record Refused(AgreementId agreement, CorrectionId correction, Trace trace)
            implements CorrectionEvent {}

    record Withdrawn(AgreementId agreement, CorrectionId correction, Trace trace)
            implements CorrectionEvent {}

    /** The agreement ended before anybody answered. */
    record Lapsed(AgreementId agreement, CorrectionId correction, Trace trace)
            implements CorrectionEvent {}
}
