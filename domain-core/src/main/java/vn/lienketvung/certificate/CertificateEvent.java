package vn.lienketvung.certificate;

import java.util.Locale;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens to certificates, and to the decisions before them. */
public sealed interface CertificateEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "certificate";

    /**
     * A decision on a dossier was entered; the dossier still stands where it stood before.
     *
     * @param move what it makes of the dossier
     */
    record Ruled(
            DossierId dossier, Outcome outcome, DossierMove move, Decision decision, Trace trace)
            implements CertificateEvent {
        @Override
        public String kind() {
            return "certificate.ruled-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** From now on the product has its stars. */
    record Issued(CertificateId certificate, ProductId product, int stars, Trace trace)
            implements CertificateEvent {
        @Override
        public String kind() {
            return "certificate.issued";
        }
    }

    /** From now on the product has no stars. */
    record Revoked(CertificateId certificate, ProductId product, Trace trace)
            implements CertificateEvent {
        @Override
        public String kind() {
            return "certificate.revoked";
        }
    }

    /** Its end is near; the holder is told. */
    record Expiring(CertificateId certificate, int days, Trace trace) implements CertificateEvent {
        @Override
        public String kind() {
            return "certificate.expiring";
        }
    }
}
