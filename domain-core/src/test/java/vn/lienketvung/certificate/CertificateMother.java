package vn.lienketvung.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierMother;
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
        return new Ruling(
                dossier.id(),
                outcome,
                DECISION,
                new BigDecimal("82.50"),
                "Theo kết luận của hội đồng",
                Cast.LAN,
                DossierMother.NOW.plusSeconds(800));
    }

    public static void revoke(Certificate certificate) {
        certificate.revoke(
                new Decision("9/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch thử"),
                "Không còn sản xuất",
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
