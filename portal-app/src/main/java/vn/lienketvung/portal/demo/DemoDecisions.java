package vn.lienketvung.portal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.certificate.CertificateId;
import vn.lienketvung.certificate.DecideDossier;
import vn.lienketvung.certificate.Outcome;
import vn.lienketvung.certificate.RevokeCertificate;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.VietnamTime;

/** Invented decisions; every number and signer says so. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoDecisions {

    private static final String SIGNER = "Người ký (minh họa)";

    private final DecideDossier deciding;
    private final RevokeCertificate revoking;
    private final Clock clock;

    DemoDecisions(DecideDossier deciding, RevokeCertificate revoking, Clock clock) {
        this.deciding = deciding;
        this.revoking = revoking;
        this.clock = clock;
    }

    /**
     * @return the certificate
     * @throws NullPointerException when the outcome gives none
     */
    CertificateId recognise(DossierId id, int number, Official by) {
        var said = said(number, "Theo kết luận của hội đồng. (Minh họa.)");
        return Objects.requireNonNull(deciding.decide(id, Outcome.RECOGNISED, said, by));
    }

    void decide(DossierId id, Outcome outcome, int number, String words, Official by) {
        deciding.decide(id, outcome, said(number, words), by);
    }

    void revoke(CertificateId id, int number, Official by) {
        revoking.revoke(
                id,
                new RevokeCertificate.Said(
                        paper(number),
                        today(),
                        SIGNER,
                        "Kiểm tra thấy nguyên liệu không còn lấy trong tỉnh. (Minh họa.)",
                        scan(number).upload()),
                by);
    }

    private DecideDossier.Said said(int number, String words) {
        var certificate = "%02d/MH-OCOP".formatted(number);
        return new DecideDossier.Said(
                paper(number), today(), SIGNER, certificate, words, scan(number).upload());
    }

    private static String paper(int number) {
        return "%d/QĐ-MH".formatted(number);
    }

    private static DemoPaper scan(int number) {
        return new DemoPaper("quyet-dinh-" + number + "-minh-hoa.pdf");
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
