package vn.lienketvung.council;

import java.util.Locale;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens in councils. */
public sealed interface CouncilEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "council";

    CouncilId council();

    DossierId dossier();

    /** The office of the province appointed it, or more members. */
    record Appointed(CouncilId council, DossierId dossier, Trace trace) implements CouncilEvent {
        @Override
        public String kind() {
            return "council.appointed";
        }
    }

    /** A member declared an interest and left. */
    record Left(CouncilId council, DossierId dossier, Trace trace) implements CouncilEvent {
        @Override
        public String kind() {
            return "council.left";
        }
    }

    /** A member kept a draft; what it says is the member's alone. */
    record SheetKept(CouncilId council, DossierId dossier, Trace trace) implements CouncilEvent {
        @Override
        public String kind() {
            return "council.sheet-kept";
        }
    }

    /** A member handed in. */
    record HandedIn(CouncilId council, DossierId dossier, Trace trace) implements CouncilEvent {
        @Override
        public String kind() {
            return "council.handed-in";
        }
    }

    /** The sheets were laid open, discussed, or settled on. */
    record Moved(CouncilId council, DossierId dossier, CouncilMove move, Trace trace)
            implements CouncilEvent {
        @Override
        public String kind() {
            return "council." + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
