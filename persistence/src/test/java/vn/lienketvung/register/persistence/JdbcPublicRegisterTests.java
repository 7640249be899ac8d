package vn.lienketvung.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.RestrictPublication;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.register.PublicAgreement;
import vn.lienketvung.register.PublicRegister;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** What a visitor reads of signed agreements, and that it is all a visitor reads. */
@PersistenceTest
class JdbcPublicRegisterTests {

    private static final PublicRegister.Filter ALL = new PublicRegister.Filter(null, null, null);

    @Autowired PublicRegister published;
    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Agreement agreement;

    @BeforeEach
    void anAgreement() {
        new CastInDatabase(sql).arrive();
        agreement = agreements.save(AgreementMother.complete());
        entities.flush();
    }

    @Test
    void nothingIsPublicBeforeItIsSigned() {
        advance(AgreementStatus.APPROVED);
        assertThat(listed()).isEmpty();
        agreement = agreements.get(agreement.id());
        advance(AgreementStatus.SIGNED);
        assertThat(listed()).hasSize(1);
    }

    @Test
    void theSummaryHasEverySignatureAndEveryCommitment() {
        advance(AgreementStatus.SIGNED);
        var summary = found();
        assertThat(summary.title()).isEqualTo(agreement.title());
        assertThat(summary.parties()).hasSameSizeAs(agreement.parties());
        assertThat(summary.signers()).hasSameSizeAs(agreement.parties());
        assertThat(summary.signedOn()).isNotNull();
        assertThat(summary.commitments())
                .singleElement()
                .satisfies(promise -> assertThat(promise.state()).isNull());
    }

    @Test
    void theStateAndTheConfirmedValueOfACommitmentFollowAtOnce() {
        var commitment = inForce();
        assertThat(promise().state()).isEqualTo("ACTIVE");
        CommitmentMother.report(commitment, "40", files::save);
        entities.flush();
        CommitmentMother.claim(commitment);
        entities.flush();
        assertThat(promise().state()).isEqualTo("CLAIMED");
        commitment = commitments.get(commitment.id());
        CommitmentMother.confirm(commitment);
        entities.flush();
        assertThat(promise().state()).isEqualTo("FULFILLED");
        assertThat(promise().confirmed()).isNotNull().isGreaterThan(BigDecimal.ZERO);
    }

    @Test
    void aVisitorReadsNoRowOfTheRecordsThemselves() {
        inForce();
        for (var table :
                List.of(
                        "agreement",
                        "agreement_party",
                        "agreement_commitment",
                        "agreement_signature",
                        "agreement_history",
                        "commitment",
                        "commitment_history",
                        "filed_document")) {
            assertThat(count(table)).as(table).isPositive();
            assertThat(viewpoint.as(Sight.VISITOR, () -> count(table))).as(table).isZero();
        }
        assertThat(viewpoint.as(Sight.VISITOR, () -> count("published_agreement"))).isOne();
    }

    @Test
    void noContactStandsInTheSummary() {
        inForce();
        var row =
                sql.sql("select to_jsonb(p)::text from published_agreement p")
                        .query(String.class)
                        .single();
        for (var party : agreement.parties()) {
            assertThat(party.contactPhone()).isNotBlank();
            assertThat(row).doesNotContain(party.contactName(), party.contactPhone(), "@");
        }
    }

    @Test
    void restrictingTakesTheRowAwayAtOnceAndOpeningBringsItBack() {
        inForce();
        assertThat(restricted()).isZero();
        var restrict =
                new RestrictPublication(
                        new AgreementDesk(agreements, Clearance.STRICT),
                        Clearance.STRICT,
                        event -> {},
                        Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE));
        viewpoint.run(
                Cast.LAN.sight(),
                () -> restrict.restrict(agreement.id(), "Giá chưa công bố", Cast.LAN));
        assertThat(listed()).isEmpty();
        assertThat(viewpoint.as(Sight.VISITOR, () -> published.find(agreement.id()))).isEmpty();
        assertThat(restricted()).isOne();
        assertThat(agreements.get(agreement.id()).publication().restrictedReason())
                .isEqualTo("Giá chưa công bố");
        viewpoint.run(
                Cast.LAN.sight(),
                () -> restrict.publish(agreement.id(), "Đã công bố giá", Cast.LAN));
        assertThat(listed()).hasSize(1);
        assertThat(restricted()).isZero();
    }

    @Test
    void theApplicationCannotWriteTheSummaries() {
        assertThatThrownBy(() -> sql.sql("delete from published_agreement").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void filtersNarrowTheList() {
        advance(AgreementStatus.SIGNED);
        var year = Objects.requireNonNull(found().signedOn()).getYear();
        assertThat(listed(new PublicRegister.Filter(agreement.field(), null, year))).hasSize(1);
        assertThat(listed(new PublicRegister.Filter(null, null, year + 1))).isEmpty();
        assertThat(listed(new PublicRegister.Filter(null, new ProvinceCode("82"), null)))
                .hasSize(1);
        assertThat(listed(new PublicRegister.Filter(null, new ProvinceCode("01"), null))).isEmpty();
        assertThat(published.years()).containsExactly(year);
    }

    private Commitment inForce() {
        advance(AgreementStatus.IN_FORCE);
        var commitment = commitments.save(CommitmentMother.of(agreement));
        entities.flush();
        return commitment;
    }

    private void advance(AgreementStatus status) {
        AgreementMother.advance(agreement, status, files::save, entities::flush);
        entities.flush();
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long restricted() {
        return viewpoint.as(Sight.VISITOR, published::restricted);
    }

    private PublicAgreement.Promise promise() {
        return found().commitments().getFirst();
    }

    private PublicAgreement found() {
        return published.find(agreement.id()).orElseThrow();
    }

    private List<PublicAgreement> listed() {
        return listed(ALL);
    }

    private List<PublicAgreement> listed(PublicRegister.Filter filter) {
        return viewpoint.as(Sight.VISITOR, () -> published.search(filter, 1, 20)).items();
    }
}
