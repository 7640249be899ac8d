package vn.lienketvung.certificate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateDirectory;
import vn.lienketvung.certificate.CertificateLine;
import vn.lienketvung.certificate.CertificateMother;
import vn.lienketvung.certificate.CertificateQuery;
import vn.lienketvung.certificate.CertificateStanding;
import vn.lienketvung.certificate.Outcome;
import vn.lienketvung.certificate.ValidCertificate;
import vn.lienketvung.dossier.DossierDecisions;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.Sight;

class JpaCertificatesTests extends CertificateTable {

    private static final LocalDate TODAY = DossierMother.TODAY;

    @Autowired CertificateDirectory directory;
    @Autowired DossierDecisions decisions;

    @Test
    void roundTripFromIssueToRevocation() {
        var kept = issued();
        assertThat(reread(kept))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
        var read = certificates.get(kept.id());
        CertificateMother.remind(read, LocalDate.of(2029, 11, 1), 30);
        CertificateMother.revoke(read, scan());
        entities.flush();
        assertThat(reread(read))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(read);
        assertThat(certificates.findByCode(kept.code())).isPresent();
    }

    @Test
    void everybodyReadsItAndStrangersChangeNothing() {
        var kept = issued();
        for (var sight : List.of(Sight.VISITOR, Cast.BAY.sight(), Cast.DUNG.sight()))
            assertThat(viewpoint.as(sight, () -> certificates.findByCode(kept.code()))).isPresent();
        for (var sight : List.of(Sight.VISITOR, Cast.BAY.sight(), Cast.DUNG.sight()))
            assertThat(
                            viewpoint.as(
                                    sight,
                                    () ->
                                            sql.sql("update certificate set replaced_at = now()")
                                                    .update()))
                    .isZero();
    }

    @Test
    void theStarsOfAProductGoWithTheRevocation() {
        var kept = issued();
        var product = List.of(kept.product());
        assertThat(viewpoint.as(Sight.VISITOR, () -> directory.valid(product, TODAY)))
                .hasEntrySatisfying(
                        kept.product(),
                        each -> {
                            assertThat(each.stars()).isEqualTo(4);
                            assertThat(each.lastDay()).isEqualTo(LocalDate.of(2029, 11, 16));
                            assertThat(each.code()).isEqualTo(kept.code());
                        });
        assertThat(directory.valid(product, LocalDate.of(2029, 11, 17))).isEmpty();
        CertificateMother.revoke(certificates.get(kept.id()), scan());
        entities.flush();
        assertThat(directory.valid(product, TODAY)).isEmpty();
        assertThat(found("gao mau"))
                .extracting(CertificateLine::standing)
                .containsExactly(CertificateStanding.REVOKED);
    }

    @Test
    void listsAreSearchedWithoutAccents() {
        issued();
        assertThat(found("GAO MAU")).hasSize(1);
        assertThat(found("12/2026")).hasSize(1);
        assertThat(found("sầu riêng")).isEmpty();
    }

    @Test
    void thoseThatEndSoonAreFound() {
        var kept = issued();
        var soon = LocalDate.of(2029, 11, 1);
        assertThat(certificates.endingUntil(soon.plusDays(30), soon)).hasSize(1);
        assertThat(certificates.endingUntil(TODAY.plusDays(90), TODAY)).isEmpty();
        CertificateMother.replace(certificates.get(kept.id()));
        entities.flush();
        assertThat(certificates.endingUntil(soon.plusDays(30), soon)).isEmpty();
    }

    @Test
    void aNewerOneTakesThePlaceOfTheOlder() {
        var older = issued();
        move(DossierMove.RECOGNISE);
        dossier =
                dossiers.save(DossierMother.draft(DossierMother.entrant(older.product().value())));
        entities.flush();
        DossierMother.way(DossierState.SCORED).forEach(this::move);
        var replaced = certificates.get(older.id());
        CertificateMother.replace(replaced);
        certificates.release(replaced);
        var newer = issued();
        assertThat(directory.valid(List.of(older.product()), TODAY).get(older.product()))
                .extracting(ValidCertificate::code)
                .isEqualTo(newer.code());
    }

    @Test
    void theDossierTellsOfItsDecisionsAndTheirScans() {
        var kept = issued();
        CertificateMother.revoke(certificates.get(kept.id()), scan());
        entities.flush();
        assertThat(viewpoint.as(Cast.BAY.sight(), () -> decisions.on(dossier.id())))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.move()).isEqualTo(DossierMove.RECOGNISE);
                    assertThat(told.score()).isEqualByComparingTo("82.5");
                    assertThat(told.paper().scanName()).isEqualTo("quyet-dinh.pdf");
                    var given = Objects.requireNonNull(told.given());
                    assertThat(given.lastDay()).isEqualTo(kept.lastDay());
                    assertThat(given.revokedBecause()).isEqualTo("Không còn sản xuất");
                    var paper = Objects.requireNonNull(given.revocation());
                    assertThat(
                                    viewpoint.as(
                                            Cast.BAY.sight(),
                                            () ->
                                                    documents.findById(
                                                            new FileId(
                                                                    Objects.requireNonNull(
                                                                            paper.scan())))))
                            .isPresent();
                });
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> decisions.on(dossier.id()))).isEmpty();
    }

    @Test
    void aRevocationStandsWithItsScan() {
        var kept = issued();
        CertificateMother.revoke(certificates.get(kept.id()), scan());
        entities.flush();
        assertThatThrownBy(
                        () -> sql.sql("update certificate set revocation_reason = 'khác'").update())
                .hasMessageContaining("the revocation of certificate");
    }

    @Test
    void onlyWhoMayRevokeFilesThePaperOfIt() {
        var kept = issued();
        move(DossierMove.RECOGNISE);
        viewpoint.run(
                Cast.LAN.sight(),
                () -> {
                    scan();
                    entities.flush();
                });
        CertificateMother.revoke(certificates.get(kept.id()), scan());
        entities.flush();
        assertThatThrownBy(() ->
                        viewpoint.run(
                                Cast.LAN.sight(),
                                () -> {
                                    scan();
                                    entities.flush();
                                }))
                .hasMessageContaining("row-level security");
    }

    @Test
    void fourStarsGivenMeanwhileGiveWayToFiveOfTheMinistry() {
        ruled(Outcome.FORWARDED);
        var four = certificates.save(CertificateMother.issued(dossier, StarBand.FOUR));
        entities.flush();
        move(DossierMove.FORWARD);
        entities.clear();
        viewpoint.run(
                Cast.NGOC.sight(),
                () -> {
                    ruled(Outcome.RECOGNISED);
                    var replaced = certificates.get(four.id());
                    CertificateMother.replace(replaced);
                    certificates.release(replaced);
                    certificates.save(CertificateMother.issued(dossier, StarBand.FIVE));
                    move(DossierMove.RECOGNISE);
                });
        assertThat(directory.valid(List.of(four.product()), TODAY).values())
                .extracting(ValidCertificate::stars)
                .containsExactly(5);
    }

    @Test
    void whatIsSentOnGivesNoFiveStars() {
        ruled(Outcome.FORWARDED);
        certificates.save(CertificateMother.issued(dossier, StarBand.FIVE));
        assertThatThrownBy(entities::flush).hasMessageContaining("nobody has decided");
    }

    @Test
    void whatWasGivenStands() {
        issued();
        assertThatThrownBy(() -> sql.sql("update certificate set stars = 5").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stands");
    }

    @Test
    void thereIsNoneWithoutADecision() {
        certificates.save(CertificateMother.issued(dossier));
        assertThatThrownBy(entities::flush).hasMessageContaining("nobody has decided");
    }

    private List<CertificateLine> found(String text) {
        var provinces = Set.of(OrganisationMother.DONG_THAP);
        return directory
                .search(new CertificateQuery(text, 1, false, provinces, null), TODAY)
                .items();
    }

    private Certificate reread(Certificate certificate) {
        entities.flush();
        entities.clear();
        return certificates.get(certificate.id());
    }
}
