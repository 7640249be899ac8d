package vn.lienketvung.certificate;

import java.time.Clock;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Gives a product the certificate that a decision recognised; it takes the place of the one before. */
@UseCase
public class IssueCertificate {

    private final Certificates certificates;
    private final DomainEvents events;
    private final Clock clock;

    public IssueCertificate(Certificates certificates, DomainEvents events, Clock clock) {
        this.certificates = certificates;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param commune as it is called today
     * @param number as it stands on the paper
     */
    CertificateId issue(
            Dossier dossier, String commune, String number, StarBand band, Decision decision) {
        var fresh = new Certificate(dossier, commune, number, band, decision, clock.instant());
        for (var former : certificates.ofProduct(fresh.product())) {
            former.replace(clock.instant());
            certificates.release(former);
        }
        certificates.save(fresh);
        events.announce(fresh.issued());
        return fresh.id();
    }
}
