package vn.lienketvung.establishment;

import java.util.Locale;
import java.util.Set;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens to establishments and their declarations. */
public sealed interface EstablishmentEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "establishment";

    /** Somebody who agreed to it began a declaration or went on with it; what was typed is not told. */
    record FilledIn(DeclarationStep step) implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.filled-in";
        }

        @Override
        public Trace trace() {
            return Trace.of("declaration", step);
        }
    }

    /** It was declared, or declared again. */
    record Declared(EstablishmentId establishment, Trace trace) implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.declared";
        }
    }

    /** Its declarant took it back before anybody confirmed it, and nothing of it stays. */
    record Withdrawn(EstablishmentId establishment, Trace trace) implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.withdrawn";
        }
    }

    /** Its representative was invited to an account. */
    record AccountOpened(EstablishmentId establishment, Trace trace) implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.account-opened";
        }
    }

    /** Whoever reads the mail of its address answered for it; the trail does not say where. */
    record EmailProved(EstablishmentId establishment, Trace trace) implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.email-proved";
        }
    }

    /** An official called its number and reached the representative. */
    record PhoneCalled(EstablishmentId establishment, Trace trace) implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.phone-called";
        }
    }

    /** It was confirmed and says something else from now on; what was typed is not told. */
    record Amended(EstablishmentId establishment, Set<Question> changed, Trace trace)
            implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.amended";
        }
    }

    /** It was of the same body as the survivor, which stays alone. */
    record Merged(EstablishmentId establishment, EstablishmentId survivor, Trace trace)
            implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.merged";
        }
    }

    /** Merging it was a mistake; it stands again beside the survivor. */
    record Parted(EstablishmentId establishment, EstablishmentId survivor, Trace trace)
            implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.parted";
        }
    }

    /** It says something else since it was merged with another record, or parted from it. */
    record Restated(EstablishmentId establishment, Trace trace) implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.restated";
        }
    }

    /** Two records that look alike were found to be of two bodies. */
    record ToldApart(EstablishmentId establishment, EstablishmentId other, Trace trace)
            implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment.told-apart";
        }
    }

    /** Whoever answers for its commune confirmed it, sent it back, or entered what became of it. */
    record Moved(EstablishmentId establishment, EstablishmentMove move, Trace trace)
            implements EstablishmentEvent {
        @Override
        public String kind() {
            return "establishment." + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
