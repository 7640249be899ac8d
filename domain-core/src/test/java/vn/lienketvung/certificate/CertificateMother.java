package vn.lienketvung.certificate;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.ocop.StarBand;

/** Certificates that tests need, all invented. */
public final class CertificateMother {

    public static final Decision DECISION =
            new Decision("512/QĐ-UBND", LocalDate.of(2026, 11, 17), "Phó Chủ tịch thử");

    private CertificateMother() {}

    public static Certificate issued(Dossier dossier) {
        return issued(dossier, DECISION);
    }

    public static Certificate issued(Dossier dossier, Decision decision) {
        return issued(dossier, decision, StarBand.FOUR);
    }

    public static Certificate issued(Dossier dossier, StarBand band) {
        return issued(dossier, DECISION, band);
    }

    private static Certificate issued(Dossier dossier, Decision decision, StarBand band) {
        return new Certificate(
                dossier,
                "Phường Sa Đéc",
                "12/2026/OCOP",
                band,
                decision,
                DossierMother.NOW.plusSeconds(900));
    }

    public static Ruling ruling(Dossier dossier, Outcome outcome) {
        return ruling(dossier, outcome, scan(dossier));
    }

    /** Its file is to be kept before. */
    public static Ruling ruling(Dossier dossier, Outcome outcome, FiledDocument scan) {
        var words = "Theo kết luận của hội đồng";
        var verdict = new DecideDossier.Verdict(outcome, DECISION, new BigDecimal("82.50"), words);
        return new Ruling(
                dossier.id(),
                verdict,
                DecisionScan.of(scan),
                Cast.LAN,
                DossierMother.NOW.plusSeconds(800));
    }

    /** The signed paper, in the dossier. */
    public static FiledDocument scan(Dossier dossier) {
        return scan(dossier.id());
    }

    public static FiledDocument scan(DossierId dossier) {
        return new InMemoryFiling()
                .filing(Clock.fixed(DossierMother.NOW, ZoneOffset.UTC))
                .file(InMemoryFiling.pdf("quyet-dinh.pdf"), "scan", dossier.value(), Cast.LAN);
    }

    public static void revoke(Certificate certificate) {
        revoke(certificate, scan(certificate.dossier()));
    }

    /** Its file is to be kept before. */
    public static void revoke(Certificate certificate, FiledDocument scan) {
        certificate.revoke(
                new Decision("9/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch thử"),
                "Không còn sản xuất",
                scan,
                Cast.LAN,
                DossierMother.NOW.plusSeconds(1000));
    }

    public static void replace(Certificate certificate) {
        certificate.replace(DossierMother.NOW.plusSeconds(1100));
    }

    public static CertificateEvent.@Nullable Expiring remind(
            Certificate certificate, LocalDate today, int days) {
        return certificate.remind(today, days);
    }
}
