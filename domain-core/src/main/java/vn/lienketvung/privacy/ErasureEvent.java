package vn.lienketvung.privacy;

import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What becomes of a request for erasure; the trail learns nothing that was erased. */
public sealed interface ErasureEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "erasure-request";

    ErasureRequestId request();

    /** Somebody wants to be forgotten. */
    record Asked(ErasureRequestId request, Trace trace) implements ErasureEvent {
        @Override
        public String kind() {
            return "erasure.asked";
        }
    }

    /** Whoever asked took it back. */
    record Withdrawn(ErasureRequestId request, Trace trace) implements ErasureEvent {
        @Override
        public String kind() {
            return "erasure.withdrawn";
        }
    }

    /** An administrator refused it. */
    record Refused(ErasureRequestId request, AccountId account, Trace trace)
            implements ErasureEvent {
        @Override
        public String kind() {
            return "erasure.refused";
        }
    }

    /** An administrator granted it, and everything that may go is gone. */
    record Granted(ErasureRequestId request, Trace trace) implements ErasureEvent {
        @Override
        public String kind() {
            return "erasure.granted";
        }
    }
}
