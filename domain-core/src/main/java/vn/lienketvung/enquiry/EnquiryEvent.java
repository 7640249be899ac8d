package vn.lienketvung.enquiry;

import java.util.Locale;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens to enquiries; never how anybody is reached. */
public sealed interface EnquiryEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "enquiry";

    EnquiryId enquiry();

    /** A buyer asked; the producer has to answer. */
    record Asked(EnquiryId enquiry, Trace trace) implements EnquiryEvent {
        @Override
        public String kind() {
            return "enquiry.asked";
        }
    }

    /** The waiting is over, in whatever way. */
    record Ended(EnquiryId enquiry, EnquiryState to, Trace trace) implements EnquiryEvent {
        @Override
        public String kind() {
            return "enquiry." + to.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The producer was reminded that a buyer waits. */
    record Reminded(EnquiryId enquiry, Trace trace) implements EnquiryEvent {
        @Override
        public String kind() {
            return "enquiry.reminded";
        }
    }

    /** One side said what came of it. */
    record OutcomeSaid(EnquiryId enquiry, EnquirySide by, Trace trace) implements EnquiryEvent {
        @Override
        public String kind() {
            return "enquiry.outcome-" + by.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The contacts were deleted: their time was over, or the buyer wished so. */
    record Forgotten(EnquiryId enquiry, Trace trace) implements EnquiryEvent {
        @Override
        public String kind() {
            return "enquiry.forgotten";
        }
    }
}
