package vn.lienketvung.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.RecordedEvents;

class CertificateLifeTests {

    /** Decided on 17/11/2026. */
    private final Certificate certificate =
            CertificateMother.issued(DossierMother.at(DossierState.RECOGNISED));

    @Test
    void itIsValidFor36MonthsAndExpiringInTheLast90Days() {
        assertThat(certificate.standing(LocalDate.of(2029, 8, 18)))
                .isEqualTo(CertificateStanding.VALID);
        assertThat(certificate.standing(LocalDate.of(2029, 8, 19)))
                .isEqualTo(CertificateStanding.EXPIRING);
        assertThat(certificate.standing(LocalDate.of(2029, 11, 16)).isInForce()).isTrue();
        assertThat(certificate.standing(LocalDate.of(2029, 11, 17)))
                .isEqualTo(CertificateStanding.EXPIRED);
    }

    @Test
    void revokedItIsOutAtOnceAndForGood() {
        CertificateMother.revoke(certificate);
        assertThat(certificate.standing(DossierMother.TODAY))
                .isEqualTo(CertificateStanding.REVOKED);
        assertThat(certificate.revocation())
                .extracting(Revocation::reason)
                .isEqualTo("Không còn sản xuất");
        assertThatThrownBy(() -> CertificateMother.revoke(certificate))
                .isInstanceOf(ActionRefused.class);
    }

    @Test
    void aNewerOneTakesItsPlace() {
        CertificateMother.replace(certificate);
        assertThat(certificate.standing(DossierMother.TODAY))
                .isEqualTo(CertificateStanding.REPLACED);
    }

    @Test
    void theHolderIsTold90And30DaysBeforeAndOnceEach() {
        assertThat(remindedOn("2029-08-18")).isZero();
        assertThat(remindedOn("2029-08-19")).isOne();
        assertThat(remindedOn("2029-09-20")).isZero();
        assertThat(remindedOn("2029-10-18")).isOne();
        assertThat(remindedOn("2029-11-01")).isZero();
    }

    @Test
    void afterAPauseOnlyTheLastCallIsMade() {
        assertThat(remindedOn("2029-11-01")).isOne();
        assertThat(remindedOn("2029-11-02")).isZero();
    }

    @Test
    void nobodyIsRemindedOfWhatWasRevoked() {
        CertificateMother.revoke(certificate);
        assertThat(remindedOn("2029-11-01")).isZero();
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var code = certificate.code();
        assertThat(code.shown()).matches("(.{4}-){3}.{4}");
        assertThat(PublicCode.read(code.shown().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(PublicCode.read("0000-0000-0000-0000")).isEmpty();
    }

    private int remindedOn(String day) {
        var certificates = new InMemoryCertificates();
        certificates.save(certificate);
        var noon = LocalDate.parse(day).atTime(LocalTime.of(5, 0)).toInstant(ZoneOffset.UTC);
        return new RemindOfExpiry(
                        certificates, new RecordedEvents(), Clock.fixed(noon, ZoneOffset.UTC))
                .remind();
    }
}
