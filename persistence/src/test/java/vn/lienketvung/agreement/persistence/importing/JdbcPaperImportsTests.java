package vn.lienketvung.agreement.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.PaperMother;
import vn.lienketvung.agreement.importing.KnownPapers;
import vn.lienketvung.agreement.importing.PaperIdentity;
import vn.lienketvung.agreement.importing.PaperImport;
import vn.lienketvung.agreement.importing.PaperImports;
import vn.lienketvung.agreement.importing.PaperReport.Outlook;
import vn.lienketvung.agreement.importing.ReceiptLine;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** Waiting spreadsheets and their receipts on PostgreSQL, and which papers are known already. */
@PersistenceTest
class JdbcPaperImportsTests {

    private static final Instant NOW = AgreementMother.NOW;
    private static final byte[] CONTENT = "nội dung".getBytes(StandardCharsets.UTF_8);

    @Autowired PaperImports imports;
    @Autowired KnownPapers known;
    @Autowired Agreements agreements;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void people() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void whatWaitsComesBackWithItsContent() {
        var kept = keep(Cast.LAN);
        viewpoint.run(
                Cast.LAN.sight(),
                () -> {
                    assertThat(imports.find(kept.id(), Cast.LAN)).contains(kept);
                    assertThat(imports.of(Cast.LAN)).containsExactly(kept);
                    assertThat(imports.contentOf(kept.id())).isEqualTo(CONTENT);
                });
    }

    @Test
    void theDatabaseShowsItToItsOwnerOnly() {
        keep(Cast.LAN);
        assertThat(rowsSeenBy(Cast.LAN.sight())).isEqualTo(1);
        assertThat(rowsSeenBy(Cast.PHUC.sight())).isZero();
        assertThat(rowsSeenBy(Cast.MINH.sight())).isZero();
        assertThat(
                        viewpoint.as(
                                Cast.PHUC.sight(),
                                () -> sql.sql("delete from paper_import").update()))
                .isZero();
    }

    @Test
    void onceEnteredTheContentGoesAndTheReceiptStays() {
        var kept = keep(Cast.LAN);
        var draft = agreements.save(PaperMother.begun());
        entities.flush();
        var receipt =
                List.of(
                        new ReceiptLine("TT01", "Một", Outlook.READY, draft.id()),
                        new ReceiptLine("TT02", "", Outlook.FAULTY, null));
        viewpoint.run(
                Cast.LAN.sight(),
                () -> {
                    imports.entered(kept.id(), NOW, receipt);
                    assertThat(imports.receiptOf(kept.id())).isEqualTo(receipt);
                    assertThat(imports.get(kept.id(), Cast.LAN).isPending()).isFalse();
                    imports.remove(kept.id());
                    assertThat(imports.find(kept.id(), Cast.LAN)).isPresent();
                });
        assertThat(rowsWithContent()).isZero();
    }

    @Test
    void theDatabaseKeepsNoContentOfWhatIsEntered() {
        var kept = keep(Cast.LAN);
        assertThatThrownBy(() ->
                        viewpoint.run(
                                Cast.LAN.sight(),
                                () ->
                                        sql.sql(
                                                        "update paper_import set entered_at = now() where id = :id")
                                                .param("id", kept.id())
                                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void thePortalForgetsWhatNobodyDecidedOn() {
        keep(Cast.LAN);
        var portal = Sight.portal("forget");
        assertThat(viewpoint.as(portal, () -> imports.forgetExpired(NOW))).isZero();
        assertThat(viewpoint.as(portal, () -> imports.forgetExpired(NOW.plus(Duration.ofDays(8)))))
                .isEqualTo(1);
    }

    @Test
    void aPaperIsKnownByNumberDayAndPartiesWhetherEnteredOrSignedHere() {
        var draft = agreements.save(PaperMother.begun());
        entities.flush();
        PaperMother.enter(draft, files.save(PaperMother.scan(draft)));
        entities.flush();
        var paper = PaperIdentity.of(" 07/ctr-ubnd", PaperMother.SIGNED_ON, parties(draft));
        assertThat(known.among(List.of(paper)).get(paper).agreement()).isEqualTo(draft.id());
        var otherDay =
                PaperIdentity.of("07/CTr-UBND", PaperMother.SIGNED_ON.plusDays(1), parties(draft));
        var others =
                PaperIdentity.of("07/CTr-UBND", PaperMother.SIGNED_ON, Set.of(UUID.randomUUID()));
        assertThat(known.among(List.of(otherDay, others))).isEmpty();

        var drafted = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(drafted, AgreementStatus.SIGNED, files::save, entities::flush);
        var last =
                drafted.signatures().stream()
                        .map(signature -> signature.signedOn())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        var signed = PaperIdentity.of(drafted.number().orElseThrow(), last, parties(drafted));
        assertThat(known.among(List.of(signed))).containsKey(signed);
    }

    private static Set<UUID> parties(Agreement agreement) {
        return agreement.parties().stream()
                .map(party -> party.organisation().value())
                .collect(Collectors.toSet());
    }

    private PaperImport keep(Official owner) {
        var kept =
                new PaperImport(
                        UUID.randomUUID(),
                        owner.account(),
                        "so-cu.xlsx",
                        CONTENT.length,
                        Sha256.of(CONTENT),
                        NOW,
                        NOW.plus(Duration.ofDays(7)),
                        null);
        viewpoint.run(owner.sight(), () -> imports.keep(kept, CONTENT, owner));
        return kept;
    }

    private long rowsSeenBy(Sight sight) {
        return viewpoint.as(sight, () -> count("select count(*) from paper_import"));
    }

    private long rowsWithContent() {
        return count("select count(*) from paper_import where content is not null");
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
