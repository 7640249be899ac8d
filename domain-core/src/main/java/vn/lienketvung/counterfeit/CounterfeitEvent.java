package vn.lienketvung.counterfeit;

import java.util.Locale;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens to reports of fakes; never who reported. */
public sealed interface CounterfeitEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "counterfeit";

    /** Somebody reported a fake; an answer is due. */
    record Reported(CounterfeitReportId report, Trace trace) implements CounterfeitEvent {
        @Override
        public String kind() {
            return "counterfeit.reported";
        }
    }

    /** An official looks into it. */
    record TakenUp(CounterfeitReportId report, Trace trace) implements CounterfeitEvent {
        @Override
        public String kind() {
            return "counterfeit.taken-up";
        }
    }

    /** The reporter can read what was found. */
    record Answered(CounterfeitReportId report, CounterfeitState finding, Trace trace)
            implements CounterfeitEvent {
        @Override
        public String kind() {
            return "counterfeit." + finding.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Contact and photo were deleted: as promised, or because the reporter wished so. */
    record Forgotten(CounterfeitReportId report, Trace trace) implements CounterfeitEvent {
        @Override
        public String kind() {
            return "counterfeit.forgotten";
        }
    }
}
