package vn.lienketvung.certificate;

import java.time.Clock;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

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

    /** Whether a certificate of this dossier is in force. */
    boolean hasGiven(Dossier dossier) {
        var today = VietnamTime.today(clock);
        return certificates.ofProduct(new ProductId(dossier.product())).stream()
                .filter(each -> each.dossier().equals(dossier.id()))
                .anyMatch(each -> each.standing(today).isInForce());
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
