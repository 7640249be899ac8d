package vn.lienketvung.organisation;

import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** What happens to an organisation. */
public sealed interface OrganisationEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "organisation";

    OrganisationId organisation();

    @Override
    default Trace trace() {
        return Trace.of(SUBJECT, organisation());
    }

    /** A body was entered into the register. */
    record Registered(OrganisationId organisation, OrganisationKind organisationKind)
            implements OrganisationEvent {
        @Override
        public String kind() {
            return "organisation.registered";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, organisation).moved(null, organisationKind);
        }
    }

    /** A body got another name; what was signed under the old one stays as it was. */
    record Renamed(OrganisationId organisation, OrganisationNames before, OrganisationNames after)
            implements OrganisationEvent {
        @Override
        public String kind() {
            return "organisation.renamed";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, organisation)
                    .moved(before.vietnamese(), after.vietnamese())
                    .hashed(
                            Sha256.of(before.toString()).value(),
                            Sha256.of(after.toString()).value());
        }
    }

    /** A body stopped working; its people can no longer enter. */
    record Closed(OrganisationId organisation) implements OrganisationEvent {
        @Override
        public String kind() {
            return "organisation.closed";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, organisation).moved("ACTIVE", "CLOSED");
        }
    }

    /** A closed body works again. */
    record Reopened(OrganisationId organisation) implements OrganisationEvent {
        @Override
        public String kind() {
            return "organisation.reopened";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, organisation).moved("CLOSED", "ACTIVE");
        }
    }
}
