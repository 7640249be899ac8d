package vn.lienketvung.dossier;

import java.util.Locale;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens to dossiers. */
public sealed interface DossierEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "dossier";

    DossierId dossier();

    /** A producer began one. */
    record Started(DossierId dossier, Trace trace) implements DossierEvent {
        @Override
        public String kind() {
            return "dossier.started";
        }
    }

    /** The producer chose options, added evidence or took some out. */
    record Kept(DossierId dossier, Trace trace) implements DossierEvent {
        @Override
        public String kind() {
            return "dossier.kept";
        }
    }

    /** It went on to somebody else, or came to its end. */
    record Moved(DossierId dossier, DossierMove move, DossierState to, Trace trace)
            implements DossierEvent {
        @Override
        public String kind() {
            return "dossier." + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
