package vn.lienketvung.agreement.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.PaperMother;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.register.LinkageMatrix;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.persistence.JdbcTasks;

/** Agreements entered from paper on PostgreSQL: their record, and what the database refuses. */
@PersistenceTest
class PaperAgreementsTests {

    @Autowired Agreements agreements;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcAgreementTasks tasks;
    @Autowired JdbcTasks board;
    @Autowired Commitments commitments;
    @Autowired LinkageMatrix matrix;

    @BeforeEach
    void cast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void roundTrip() {
        var original = inForce();
        entities.clear();
        var read = agreements.get(original.id());
        assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(original);
        assertThat(read.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(read.isEnteredFromPaper()).isTrue();
        assertThat(read.paper().knownValueOf(read.commitments().getFirst().id())).isPresent();
    }

    @Test
    void theRegionSeesItOnceItCountsAsSigned() {
        var asked = asked();
        assertThat(seenBy(Cast.KHANH, asked)).isFalse();
        assertThat(seenBy(Cast.MINH, asked)).isTrue();
        assertThat(seenBy(Cast.KHANH, inForce())).isTrue();
    }

    @Test
    void theCounterpartIsAskedAndTheLeadWhenSomethingDiffers() {
        var asked = asked();
        assertThat(kinds(Cast.MINH, asked)).containsExactly("agreement.task.confirm-entry");
        assertThat(kinds(Cast.LAN, asked)).isEmpty();
        var begun = agreements.save(PaperMother.begun());
        entities.flush();
        assertThat(kinds(Cast.LAN, begun)).containsExactly("agreement.task.finish-entry");
    }

    @Test
    void theDatabaseRefusesAnEntryThatNobodyConfirmed() {
        var asked = asked();
        assertThatThrownBy(() -> toStatus(asked, "SIGNED")).hasMessageContaining("not confirmed");
    }

    @Test
    void theDatabaseRefusesAReviewOfAPaper() {
        var asked = asked();
        assertThatThrownBy(() -> toStatus(asked, "SUBMITTED")).hasMessageContaining("cannot go");
    }

    @Test
    void theDatabaseRefusesADraftThatSkipsItsReview() {
        var draft = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(draft, AgreementStatus.NEGOTIATION, files::save, entities::flush);
        assertThatThrownBy(() -> toStatus(draft, "SIGNED")).hasMessageContaining("cannot go");
    }

    @Test
    void aDraftNeverBecomesAPaper() {
        var draft = agreements.save(AgreementMother.complete());
        entities.flush();
        assertThatThrownBy(() ->
                        sql.sql("update agreement set origin = 'ENTERED_FROM_PAPER' where id = :id")
                                .param("id", draft.id().value())
                                .update())
                .hasMessageContaining("stays what it was");
    }

    @Test
    void aConfirmedPaperStands() {
        var done = inForce();
        assertThatThrownBy(() ->
                        sql.sql("update agreement set paper_number = 'x' where id = :id")
                                .param("id", done.id().value())
                                .update())
                .hasMessageContaining("stands");
    }

    @Test
    void whatThePapersSayOfACommitmentIsReadBackAndIsNoNewsOfToday() {
        var original = commitments.save(CommitmentMother.fromPaper(inForce()));
        entities.flush();
        entities.clear();
        assertThat(commitments.get(original.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(original);
        assertThat(heardOf()).isBefore(AgreementMother.TODAY);
        CommitmentMother.report(commitments.get(original.id()), "40", files::save);
        entities.flush();
        assertThat(heardOf()).isEqualTo(AgreementMother.TODAY);
    }

    @Test
    void theDatabaseKnowsNoPapersOfAnAgreementDraftedHere() {
        var draft = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(draft, AgreementStatus.IN_FORCE, files::save, entities::flush);
        var drafted = CommitmentMother.of(draft);
        CommitmentMother.know(drafted, PaperMother.inForce());
        commitments.save(drafted);
        assertThatThrownBy(entities::flush).hasMessageContaining("no papers");
    }

    private LocalDate heardOf() {
        return matrix.cells(null, null, CalendarMother.on(AgreementMother.TODAY), 45, Cast.LAN)
                .getFirst()
                .heardOf();
    }

    private void toStatus(Agreement agreement, String status) {
        sql.sql("update agreement set status = :status where id = :id")
                .param("status", status)
                .param("id", agreement.id().value())
                .update();
    }

    private List<String> kinds(Official official, Agreement agreement) {
        return viewpoint
                .as(official.sight(), () -> board.tasksOf(official, AgreementMother.TODAY, tasks))
                .stream()
                .filter(task -> task.subject().equals(agreement.id().value()))
                .map(task -> task.kind())
                .toList();
    }

    private boolean seenBy(Official official, Agreement agreement) {
        return viewpoint.as(
                official.sight(),
                () ->
                        sql.sql("select count(*) from agreement where id = :id")
                                        .param("id", agreement.id().value())
                                        .query(Integer.class)
                                        .single()
                                == 1);
    }

    private Agreement inForce() {
        var agreement = agreements.save(PaperMother.begun());
        entities.flush();
        var scan = entered(agreement);
        PaperMother.ask(agreement);
        entities.flush();
        PaperMother.confirm(agreement);
        entities.flush();
        PaperMother.takeOver(agreement, scan);
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        return agreement;
    }

    private Agreement asked() {
        var agreement = agreements.save(PaperMother.begun());
        entities.flush();
        entered(agreement);
        PaperMother.ask(agreement);
        entities.flush();
        return agreement;
    }

    private FiledDocument entered(Agreement agreement) {
        var scan = files.save(PaperMother.scan(agreement));
        entities.flush();
        PaperMother.enter(agreement, scan);
        entities.flush();
        return scan;
    }
}
