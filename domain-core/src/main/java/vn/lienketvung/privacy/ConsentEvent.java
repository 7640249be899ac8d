package vn.lienketvung.privacy;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What becomes of a consent. */
public sealed interface ConsentEvent extends DomainEvent {

    /** It was withdrawn; the trail keeps which version of which record's, and nothing of the person. */
    record Withdrawn(String subjectKind, Object subject, @Nullable ConsentTextId text)
            implements ConsentEvent {

        @Override
        public String kind() {
            return "privacy.consent-withdrawn";
        }

        @Override
        public Trace trace() {
            return Trace.of(subjectKind, subject).because(text == null ? null : text.value());
        }
    }
}
