package vn.lienketvung.agreement.persistence.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.CorrectWording;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.agreement.correction.AnswerCorrection;
import vn.lienketvung.agreement.correction.Correction;
import vn.lienketvung.agreement.correction.CorrectionDesk;
import vn.lienketvung.agreement.correction.CorrectionId;
import vn.lienketvung.agreement.correction.CorrectionMother;
import vn.lienketvung.agreement.correction.CorrectionRights;
import vn.lienketvung.agreement.correction.CorrectionStatus;
import vn.lienketvung.agreement.correction.Corrections;
import vn.lienketvung.agreement.correction.ProposeCorrection;
import vn.lienketvung.agreement.correction.SubstanceOfTexts;
import vn.lienketvung.commitment.ActivateCommitments;
import vn.lienketvung.commitment.CommitmentTurn;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.commitment.CorrectCommitments;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.pledge.CorrectLedgers;
import vn.lienketvung.pledge.OpenLedgers;
import vn.lienketvung.pledge.PledgeLedgers;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaCorrectionsTests {

    private static final Clock CLOCK = Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);

    @Autowired Corrections corrections;
    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired PledgeLedgers ledgers;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcCorrectionTasks tasks;
    @Autowired JdbcTasks board;

    private Agreement agreement;

    @BeforeEach
    void inForce() {
        new CastInDatabase(sql).arrive();
        agreement = agreements.save(AgreementMother.enforced());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        new ActivateCommitments(agreements, commitments, event -> {}, CLOCK)
                .activate(agreement.id());
        new OpenLedgers(agreements, ledgers, event -> {}).open(agreement.id());
        clear();
    }

    @ParameterizedTest
    @EnumSource(CorrectionStatus.class)
    void roundTrip(CorrectionStatus status) {
        var original = stored();
        CorrectionMother.become(agreement, original, status);
        clear();
        assertThat(corrections.get(original.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(original);
        assertThat(corrections.of(agreement.id())).hasSize(1);
    }

    @Test
    void theDatabaseKnowsTheSameTransitionsAsTheDomain() {
        var stored =
                sql.sql(
                                "select from_status || '>' || to_status from agreement_correction_transition")
                        .query(String.class)
                        .list();
        var domain = new ArrayList<String>();
        for (var from : CorrectionStatus.values())
            for (var to : CorrectionStatus.values())
                if (from.canBecome(to)) domain.add(from + ">" + to);
        assertThat(stored).containsExactlyInAnyOrderElementsOf(domain);
    }

    @Test
    void everyPlaceIsCorrectedByItsPartiesAloneAndLeadsBackToTheSignedText() {
        for (var place : WordedPlace.of(agreement)) {
            var words = place.words(agreement).orElseThrow();
            var id = as(Cast.LAN, by -> propose(place, words + ".", by));
            as(Cast.MINH, by -> countersign(id, by));
        }
        var read = agreements.get(agreement.id());
        for (var place : WordedPlace.of(agreement))
            assertThat(place.words(read))
                    .as(place.key())
                    .contains(place.words(agreement).orElseThrow() + ".");
        assertThat(read.hash()).isEqualTo(agreement.hash());
        assertThat(desk().log(read.id(), Cast.LAN).leadsBackToSignedText()).isTrue();
        assertThat(read.hashWith(Map.of())).isNotEqualTo(read.hash());
        var commitment = commitments.of(read.id()).getFirst();
        assertThat(commitment.text()).isEqualTo(read.commitments().getFirst().text()).endsWith(".");
        assertThat(commitment.remedy()).endsWith(".");
        assertThat(commitment.precondition().text()).endsWith(".");
        assertThat(commitment.leaderName()).endsWith(".");
        assertThat(commitment.leaderPosition()).endsWith(".");
        assertThat(commitment.milestones().list()).allMatch(each -> each.label().endsWith("."));
        assertThat(ledgers.of(read.id())).allMatch(each -> each.purpose().endsWith("."));
        assertThat(ledgers.of(read.id()).getLast().what())
                .isEqualTo(read.pledges().getLast().what())
                .endsWith(".");
        assertThat(commitment.agreementTitle()).isEqualTo(read.title());
        assertThat(commitment.history())
                .filteredOn(entry -> entry.turn() == CommitmentTurn.CORRECTED)
                .hasSize(7)
                .allMatch(entry -> entry.person().equals(Cast.MINH.fullName()));
        assertThat(published("title")).isEqualTo(read.title());
        assertThat(published("purpose")).isEqualTo(read.purpose());
        assertThat(published("commitments")).contains(read.commitments().getFirst().text());
        assertThat(published("corrections"))
                .contains("TITLE", "PURPOSE", "COMMITMENT", "2026-11-16");
    }

    @ParameterizedTest
    @EnumSource(CorrectionStatus.class)
    void theAgreementKnowsWhatWaitsAndForWhomAndWhenItWasLastCorrected(CorrectionStatus status) {
        var proposed = stored();
        clear();
        assertThat(agreements.get(agreement.id()).openCorrections())
                .containsExactly(proposed.id().value());
        CorrectionMother.become(agreement, corrections.get(proposed.id()), status);
        clear();
        var read = agreements.get(agreement.id());
        var waits = status == CorrectionStatus.PROPOSED;
        assertThat(read.openCorrections()).hasSize(waits ? 1 : 0);
        assertThat(read.asksToCountersign(read.lead())).isFalse();
        assertThat(read.asksToCountersign(read.parties().get(1))).isEqualTo(waits);
        assertThat(new CorrectionRights(read, Cast.MINH).askedParty().isPresent()).isEqualTo(waits);
        assertThat(new CorrectionRights(read, Cast.LAN).askedParty()).isEmpty();
        assertThat(correctedInRegister()).isEqualTo(status == CorrectionStatus.COUNTERSIGNED);
    }

    private boolean correctedInRegister() {
        return sql.sql("select corrected_at is not null from agreement where id = :id")
                .param("id", agreement.id().value())
                .query(Boolean.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "agreement, title, id",
        "agreement, purpose, id",
        "agreement_party, benefit, agreement_id",
        "agreement_party, contact_name, agreement_id",
        "agreement_commitment, text, agreement_id",
        "agreement_commitment, condition_text, agreement_id",
        "agreement_commitment, remedy, agreement_id",
        "agreement_commitment, leader_name, agreement_id",
        "agreement_commitment, leader_position, agreement_id",
        "agreement_commitment, milestones, agreement_id",
        "agreement_pledge, what, agreement_id",
        "agreement_pledge, purpose, agreement_id",
        "pledge_ledger, what, agreement_id",
        "pledge_ledger, purpose, agreement_id",
        "agreement_clause, heading, agreement_id",
        "agreement_clause, body, agreement_id"
    })
    void withoutACorrectionNoSignedWordChangesEvenForThePortal(
            String table, String column, String key) {
        assertThatThrownBy(() ->
                        sql.sql(
                                        "update %s set %s = %2$s || '!' where %s = :id"
                                                .formatted(table, column, key))
                                .param("id", agreement.id().value())
                                .update())
                .hasMessageContaining("stand");
    }

    @ParameterizedTest
    @CsvSource({"Mở 20 điểm., 0, true", "Mở 20 điểm., 1, false", "Mở 20 điểm!, 0, false"})
    void aMilestoneChangesByTheCorrectionOfItsPartAndKeepsItsDayAndValue(
            String words, int sooner, boolean taken) {
        var place = new WordedPlace(WordedField.MILESTONE, 0, 1);
        var id = as(Cast.LAN, by -> propose(place, "Mở 20 điểm.", by));
        CorrectionMother.become(agreement, corrections.get(id), CorrectionStatus.COUNTERSIGNED);
        clear();
        Runnable change =
                () ->
                        sql.sql(
                                        """
                                        update agreement_commitment
                                           set milestones = replace(replace(milestones, 'Mở 20 điểm', :words), '|20|', :value)
                                         where agreement_id = :id
                                        """)
                                .param("words", words)
                                .param("value", "|" + (20 - sooner) + "|")
                                .param("id", agreement.id().value())
                                .update();
        if (taken) change.run();
        else assertThatThrownBy(change::run).hasMessageContaining("stand: MILESTONE");
    }

    @Test
    void whoeverHasTakenOverIsNotRenamedByACorrectionOfTheText() {
        var commitment = commitments.of(agreement.id()).getFirst();
        sql.sql("update commitment set leader_name = 'Người kế nhiệm' where id = :id")
                .param("id", commitment.id().value())
                .update();
        entities.clear();
        var place = new WordedPlace(WordedField.LEADER_NAME, 0);
        var words = place.words(agreement).orElseThrow();
        var id = as(Cast.LAN, by -> propose(place, words + ".", by));
        as(Cast.MINH, by -> countersign(id, by));
        assertThat(commitments.of(agreement.id()).getFirst().leaderName())
                .isEqualTo("Người kế nhiệm");
        assertThat(agreements.get(agreement.id()).commitments().getFirst().leaderName())
                .isEqualTo(words + ".");
    }

    @Test
    void aCorrectionThatIsOnlyProposedChangesNoWord() {
        stored();
        clear();
        assertThatThrownBy(() ->
                        sql.sql("update agreement set purpose = purpose || '.' where id = :id")
                                .param("id", agreement.id().value())
                                .update())
                .hasMessageContaining("stand");
    }

    @ParameterizedTest
    @CsvSource({
        "new_words = old_words || old_words, changes_letters",
        "new_words = old_words, changes_letters",
        "new_words = old_words || ' 5', leaves_numbers",
        "counterparts = array[proposing_party], is_not_asked",
        "reason = '', reason_check",
        "status = 'COUNTERSIGNED', answered"
    })
    void theDatabaseRepeatsTheRules(String change, String constraint) {
        var columns =
                sql.sql(
                                """
                                select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                                 where table_name = 'agreement_correction'
                                """)
                        .query(String.class)
                        .single();
        var name = change.substring(0, change.indexOf(' '));
        var value = change.substring(change.indexOf('=') + 1);
        stored();
        clear();
        // Another place, so that the one that waits is not in the way.
        var values =
                (" " + columns + ",")
                        .replace(" id,", " gen_random_uuid(),")
                        .replace(" position,", " 1,")
                        .replace(" " + name + ",", value + ",");
        assertThatThrownBy(() ->
                        sql.sql(
                                        "insert into agreement_correction (%s) select %s from agreement_correction"
                                                .formatted(
                                                        columns,
                                                        values.substring(0, values.length() - 1)))
                                .update())
                .hasStackTraceContaining(
                        constraint.equals("answered") ? "begins as a proposal" : constraint);
    }

    @Test
    void onePlaceHasOneOpenCorrection() {
        stored();
        assertThatThrownBy(
                        () -> {
                            stored();
                            entities.flush();
                        })
                .hasStackTraceContaining("agreement_correction_one_open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "new_words = new_words || '.' > cannot go from PROPOSED to PROPOSED",
                "status = 'LAPSED', answered_at = now(), reason = 'Khác' > stands"
            })
    void whatWasProposedStands(String change, String refusal) {
        var id = stored().id();
        clear();
        assertThatThrownBy(() -> update(change, id)).hasStackTraceContaining(refusal);
    }

    @Test
    void partiesSeeAndWriteStrangersDoNeither() {
        var id = stored().id();
        clear();
        assertThat(seen(id, Cast.LAN)).isTrue();
        assertThat(seen(id, Cast.MINH)).isTrue();
        assertThat(seen(id, Cast.DUNG)).isFalse();
        for (var each : List.of(Cast.DUNG, Cast.NGOC, Cast.SON))
            assertThat(
                            viewpoint.as(
                                    each.sight(),
                                    () -> update("status = 'LAPSED', answered_at = now()", id)))
                    .as(each.fullName())
                    .isZero();
    }

    @Test
    void theCounterpartAndNobodyElseHasTheTask() {
        var id = stored().id();
        clear();
        assertThat(askedOf(Cast.MINH)).extracting(PendingTask::subject).containsExactly(id.value());
        for (var each : List.of(Cast.LAN, Cast.TAM, Cast.DUNG, Cast.KHANH))
            assertThat(askedOf(each)).as(each.fullName()).isEmpty();
        CorrectionMother.become(agreement, corrections.get(id), CorrectionStatus.WITHDRAWN);
        clear();
        assertThat(askedOf(Cast.MINH)).isEmpty();
    }

    private List<PendingTask> askedOf(Official official) {
        return viewpoint.as(
                official.sight(), () -> board.tasksOf(official, AgreementMother.TODAY, tasks));
    }

    private boolean seen(CorrectionId id, Official by) {
        return viewpoint.as(by.sight(), () -> corrections.findById(id).isPresent());
    }

    private int update(String change, CorrectionId id) {
        return sql.sql("update agreement_correction set " + change + " where id = :id")
                .param("id", id.value())
                .update();
    }

    private String published(String column) {
        return sql.sql("select %s::text from published_agreement where id = :id".formatted(column))
                .param("id", agreement.id().value())
                .query(String.class)
                .single();
    }

    private Correction stored() {
        return corrections.save(
                CorrectionMother.proposed(agreement, new WordedPlace(WordedField.PURPOSE, 0)));
    }

    private <T> T as(Official by, Function<Official, T> deed) {
        return viewpoint.as(
                by.sight(),
                () -> {
                    var done = deed.apply(by);
                    clear();
                    return done;
                });
    }

    private CorrectionId propose(WordedPlace place, String words, Official by) {
        var draft = CorrectionMother.draft(agreements.get(agreement.id()), place, words);
        var substance = new SubstanceOfTexts(InMemoryTerritory.cast(), CLOCK);
        return new ProposeCorrection(desk(), substance, Clearance.STRICT, event -> {}, CLOCK)
                .propose(agreement.id(), draft, by);
    }

    private boolean countersign(CorrectionId id, Official by) {
        new AnswerCorrection(
                        desk(),
                        new CorrectWording(this::follow, CLOCK),
                        Clearance.STRICT,
                        event -> {},
                        CLOCK)
                .countersign(id, 0, by);
        return true;
    }

    private void follow(DomainEvent event) {
        if (event instanceof AgreementEvent.Corrected corrected)
            new CorrectCommitments(agreements, commitments, other -> {})
                    .follow(
                            corrected.agreement(),
                            corrected.place(),
                            corrected.before(),
                            corrected.words());
        if (event instanceof AgreementEvent.Corrected corrected)
            new CorrectLedgers(ledgers)
                    .follow(corrected.agreement(), corrected.place(), corrected.words());
    }

    private CorrectionDesk desk() {
        return new CorrectionDesk(new AgreementDesk(agreements, Clearance.STRICT), corrections);
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
