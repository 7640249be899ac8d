package vn.lienketvung.evidence.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementFiles;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentFiles;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.evidence.WithdrawFile;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** A withdrawal as the database keeps it, done under the sight of the person who does it. */
@PersistenceTest
class WithdrawalInDatabaseTests {

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Agreement agreement;
    private Commitment commitment;
    private FileId evidence;

    @BeforeEach
    void evidenceInADossierInForce() {
        new CastInDatabase(sql).arrive();
        agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        commitment = commitments.save(CommitmentMother.of(agreement));
        CommitmentMother.report(commitment, "40", files::save);
        evidence = commitment.evidence().getFirst().fileId();
        clear();
    }

    @Test
    void whoWithdrewWhenAndWhyComesBack() {
        withdraw(evidence, null, Cast.PHUC);

        var read = files.get(evidence);
        var withdrawal = read.withdrawal().orElseThrow();
        assertThat(withdrawal.at()).isEqualTo(NOW);
        assertThat(withdrawal.person()).isEqualTo(Cast.PHUC.fullName());
        assertThat(withdrawal.reason()).isEqualTo("Nhầm tệp");
        assertThat(read.filedByBody()).contains(Cast.PHUC.organisation());
        assertThat(read.name()).isEqualTo("hop-dong.pdf");
        assertThat(commitments.get(commitment.id()).evidence().getFirst().withdrawn()).isTrue();
        assertThat(agreements.get(agreement.id()).withdrawnFiles())
                .containsExactly(evidence.value());
        assertThat(files.existsBySha256AndWithdrawalAtIsNull(read.sha256().value())).isFalse();
    }

    @Test
    void theScanOfASignatureIsReplaced() {
        var scan = signatureOfHoa();
        withdraw(scan, InMemoryFiling.pdf("dung.pdf"), Cast.HOA);
        entities.flush();
        sql.sql("set constraints all immediate").update();
        assertThat(signatureOfHoa()).isNotEqualTo(scan);
        assertThat(files.get(signatureOfHoa()).name()).isEqualTo("dung.pdf");
    }

    @Test
    void withdrawnIsForGood() {
        withdraw(evidence, null, Cast.LAN);
        refused("update filed_document set withdrawn_at = null where id = :id", "for good");
    }

    @Test
    void nothingInForceStandsOnAWithdrawnFile() {
        var scan = signatureOfHoa();
        assertThatThrownBy(
                        () -> {
                            withdrawByHand(scan, Cast.LAN);
                            sql.sql("set constraints all immediate").update();
                        })
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("something in force stands on file");
    }

    @Test
    void anotherBodyWithdrawsNothing() {
        assertThatThrownBy(() -> withdrawByHand(evidence, Cast.MINH))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("filed_document_withdrawn_by_own");
    }

    @Test
    void evidenceIsWithdrawnAndNothingElseOfItChanges() {
        refused(
                "update commitment_evidence set name = 'khac.pdf' where file = :id",
                "only ever withdrawn");
    }

    @Test
    void decidedEvidenceStays() {
        commitment = commitments.get(commitment.id());
        CommitmentMother.claim(commitment);
        entities.flush();
        CommitmentMother.confirm(commitment);
        clear();
        refused("update commitment_evidence set withdrawn = true where file = :id", "is decided");
    }

    private void refused(String statement, String message) {
        assertThatThrownBy(() -> sql.sql(statement).param("id", evidence.value()).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(message);
    }

    private void withdrawByHand(FileId file, Official by) {
        sql.sql(
                        """
                        update filed_document
                           set withdrawn_at = now(), withdrawn_by_account = :account, withdrawn_by = :name,
                               withdrawn_by_body = :body, withdrawn_by_organisation = :organisation,
                               withdrawal_reason = 'Nhầm tệp'
                         where id = :id
                        """)
                .param("account", by.account().value())
                .param("name", by.fullName())
                .param("body", by.organisation().value())
                .param("organisation", by.organisationName())
                .param("id", file.value())
                .update();
    }

    private FileId signatureOfHoa() {
        var read = agreements.get(agreement.id());
        return read.signatureOf(read.partyOf(Cast.HOA).orElseThrow()).orElseThrow().scan();
    }

    private void withdraw(FileId file, @Nullable Upload instead, Official by) {
        var papers = new InMemoryFiling();
        var clock = Clock.fixed(NOW, VietnamTime.ZONE);
        var desk = new AgreementDesk(agreements, Clearance.STRICT);
        var withdrawing =
                new WithdrawFile(
                        files,
                        List.of(
                                new AgreementFiles(desk, agreements, event -> {}),
                                new CommitmentFiles(commitments, event -> {})),
                        new Filing(files, papers, papers, FilingLimits.DEFAULT, clock),
                        Clearance.STRICT,
                        event -> {},
                        clock);
        viewpoint.run(by.sight(), () -> withdrawing.withdraw(file, "Nhầm tệp", instead, true, by));
        clear();
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
