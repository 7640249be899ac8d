package vn.lienketvung.reliability.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.reliability.CommitmentFact;
import vn.lienketvung.reliability.CommitmentFacts;
import vn.lienketvung.reliability.CommitmentWords;
import vn.lienketvung.reliability.RecordDirectory;
import vn.lienketvung.reliability.RecordItem;
import vn.lienketvung.reliability.RecordPeriod;
import vn.lienketvung.reliability.RecordState;
import vn.lienketvung.reliability.Records;
import vn.lienketvung.reliability.ReliabilityMother;
import vn.lienketvung.reliability.ReliabilityRecord;
import vn.lienketvung.reliability.WeightTables;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaRecordsTests {

    private static final ProvinceCode DONG_THAP = ReliabilityMother.DONG_THAP;
    private static final RecordPeriod PERIOD = ReliabilityMother.PERIOD;
    private static final Official HEAD =
            Cast.holding(Cast.PHUC, new Grant(Role.DEPARTMENT_HEAD, false, Set.of(DONG_THAP)));
    private static final int SILENT = 45;

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired Records records;
    @Autowired RecordDirectory directory;
    @Autowired CommitmentFacts facts;
    @Autowired CommitmentWords words;
    @Autowired WeightTables weights;
    @Autowired JdbcTasks board;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void commitmentsOfEveryKind() {
        new CastInDatabase(sql).arrive();
        for (var status : CommitmentStatus.values()) commitment(status);
        entities.flush();
        sql.sql("set constraints all immediate").update();
    }

    @ParameterizedTest
    @EnumSource(RecordState.class)
    void roundTripInEveryState(RecordState state) {
        var kept = kept(state);
        assertThat(reread(kept))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .ignoringCollectionOrder()
                .isEqualTo(kept);
    }

    @Test
    void theRegisterSaysWhatBecameOfEachCommitment() {
        assertThat(found())
                .extracting(CommitmentFact::status)
                .containsExactlyInAnyOrder(
                        CommitmentStatus.WAITING,
                        CommitmentStatus.ACTIVE,
                        CommitmentStatus.CLAIMED,
                        CommitmentStatus.FULFILLED,
                        CommitmentStatus.PARTLY_FULFILLED,
                        CommitmentStatus.NOT_FULFILLED);
        assertThat(found())
                .filteredOn(each -> each.status() == CommitmentStatus.NOT_FULFILLED)
                .allSatisfy(each -> assertThat(each.cause()).isNotNull());
        assertThat(facts.of(Set.of(new ProvinceCode("79")), PERIOD, today(), SILENT)).isEmpty();
    }

    @Test
    void whatIsDueLaterStandsThereOnlyWhenItIsSilent() {
        began(today().today().minusDays(SILENT));
        due(PERIOD.lastDay().plusDays(60));
        assertThat(found())
                .allSatisfy(each -> {
                    assertThat(each.status()).isEqualTo(CommitmentStatus.ACTIVE);
                    assertThat(each.marks().silent()).isTrue();
                });
        assertThat(found()).hasSize(1);
        due(PERIOD.firstDay().minusDays(1));
        assertThat(found()).as("due earlier").isEmpty();
    }

    @Test
    void silenceCountsFromWhenItBegan() {
        began(today().today().minusDays(SILENT));
        assertThat(found()).filteredOn(each -> each.marks().silent()).hasSize(1);
        began(today().today().minusDays(SILENT - 1));
        assertThat(found()).noneMatch(each -> each.marks().silent());
    }

    @Test
    void beforeItIsPublishedTheDatabaseShowsItToInsidersAlone() {
        var kept = kept(RecordState.READY);
        for (var insider : List.of(Cast.LAN, Cast.HUNG, Cast.KHANH, Cast.NGOC))
            assertThat(seenBy(insider.sight(), kept)).as(insider.fullName()).isEqualTo(6);
        for (var other : List.of(Cast.MINH, Cast.DUNG, Cast.BAY, Cast.SON, Cast.QUAN))
            assertThat(seenBy(other.sight(), kept)).as(other.fullName()).isZero();
        assertThat(seenBy(Sight.VISITOR, kept)).isZero();
    }

    @Test
    void oncePublishedEveryProvinceSeesItButNeitherVisitorsNorOutsiders() {
        var kept = kept(RecordState.PUBLISHED);
        for (var reader : List.of(Cast.MINH, Cast.DUNG, Cast.LAN, Cast.KHANH, Cast.NGOC))
            assertThat(seenBy(reader.sight(), kept)).as(reader.fullName()).isEqualTo(6);
        for (var sight : List.of(Sight.VISITOR, Cast.BAY.sight(), Cast.OANH.sight()))
            assertThat(seenBy(sight, kept)).isZero();
    }

    @Test
    void whoIsNoPartySeesNumbersButNoWords() {
        var kept = kept(RecordState.PUBLISHED);
        var ids = kept.items().stream().map(RecordItem::commitment).toList();
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> words.of(ids))).hasSize(6);
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> words.of(ids))).isEmpty();
    }

    @Test
    void noProvinceDrawsUpARecordOrChangesAnothers() {
        for (var stranger : List.of(Cast.LAN, Cast.HUNG, Cast.DUNG))
            assertThatThrownBy(() ->
                            viewpoint.run(
                                    stranger.sight(),
                                    () -> {
                                        records.save(ReliabilityMother.of(List.of()));
                                        entities.flush();
                                    }))
                    .as(stranger.fullName())
                    .hasStackTraceContaining("violates row-level security policy");
    }

    @Test
    void onlyInsidersChangeIt() {
        kept(RecordState.AWAITING_REPLY);
        for (var stranger : List.of(Cast.MINH, Cast.DUNG, Cast.BAY))
            assertThat(viewpoint.as(stranger.sight(), this::dispute)).isZero();
        assertThat(viewpoint.as(Cast.HUNG.sight(), this::dispute)).isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource
    void theDatabaseKnowsTheSameTransitions(RecordState from, RecordState to) {
        var kept = kept(from);
        entities.flush();
        var update =
                sql.sql(
                                """
                                update reliability_record set state = :to,
                                       reply_account = coalesce(reply_account, drawn_by_account), reply_person = coalesce(reply_person, 'X'),
                                       reply_text = coalesce(reply_text, 'X'), replied_at = coalesce(replied_at, now()),
                                       published_account = case when :to = 'PUBLISHED' then drawn_by_account end,
                                       published_by = case when :to = 'PUBLISHED' then 'X' end,
                                       published_at = case when :to = 'PUBLISHED' then now() end
                                 where id = :id
                                """)
                        .param("to", to.name())
                        .param("id", kept.id().value());
        if (from.mayBecome(to)) assertThat(update.update()).isOne();
        else assertThatThrownBy(update::update).isInstanceOf(DataAccessException.class);
    }

    static Stream<Arguments> theDatabaseKnowsTheSameTransitions() {
        return Arrays.stream(RecordState.values())
                .flatMap(from ->
                        Arrays.stream(RecordState.values())
                                .filter(to -> to != from)
                                .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reliability_item set drawn = 'NOT_DUE'",
                "reliability_item set extensions = 9",
                "reliability_item set dispute = 'Khác'",
                "reliability_item set finding = null",
                "reliability_record set reply_text = 'Khác'",
                "reliability_record set score = 99, counted = 9",
                "reliability_record set weights_from = '2020-01-01'"
            })
    void whatWasSaidStands(String change) {
        kept(RecordState.READY);
        entities.flush();
        assertThatThrownBy(() -> sql.sql("update " + change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stands");
    }

    @Test
    void weightsAreNeverChangedByThePortal() {
        assertThat(weights.on(LocalDate.of(2026, 1, 1)).smallest()).isEqualTo(5);
        assertThatThrownBy(() -> sql.sql("update reliability_weights set overdue = 20").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void noProvinceHasTwoOfAPeriod() {
        kept(RecordState.AWAITING_REPLY);
        assertThat(records.drawnUp(List.of(DONG_THAP, new ProvinceCode("86")), PERIOD))
                .containsExactly(DONG_THAP);
        assertThatThrownBy(() -> kept(RecordState.AWAITING_REPLY))
                .hasStackTraceContaining("reliability_record_once");
    }

    @Test
    void whoHasToActHasATask() {
        var kept = kept(RecordState.AWAITING_REPLY);
        assertThat(tasksOf(Cast.HUNG)).containsExactly("reliability.task.reply");
        assertThat(tasksOf(Cast.KHANH)).isEmpty();
        assertThat(directory.of(PERIOD)).hasSize(1);
        assertThat(records.unanswered(ReliabilityMother.REPLY_BY.minusDays(1))).isEmpty();
        assertThat(records.unanswered(ReliabilityMother.REPLY_BY))
                .extracting(ReliabilityRecord::id)
                .containsExactly(kept.id());
    }

    @Test
    void aLeaderNamedInItHasATaskUntilTheySpoke() {
        var kept = kept(RecordState.AWAITING_REPLY, HEAD);
        assertThat(tasksOf(HEAD)).containsExactly("reliability.task.reply-own");
        assertThat(tasksOf(Cast.HUNG)).containsExactly("reliability.task.reply");
        assertThat(tasksOf(Cast.LAN)).isEmpty();
        var again = records.get(kept.id());
        ReliabilityMother.hearLeaders(again);
        entities.flush();
        assertThat(reread(again).replyOf(again.leaders().getFirst())).isNotNull();
        assertThat(tasksOf(HEAD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void nobodyWritesAnothersWords(int stranger) {
        var by = List.of(Cast.LAN, Cast.MINH, Cast.KHANH, Cast.NGOC).get(stranger);
        var kept = kept(RecordState.AWAITING_REPLY, HEAD);
        assertThatThrownBy(() -> viewpoint.run(by.sight(), () -> say(kept, HEAD, HEAD)))
                .as(by.fullName())
                .rootCause()
                .message()
                .containsAnyOf("violates row-level security policy", "answers for nothing");
    }

    @Test
    void whoAnswersForNothingHasNoWordsInIt() {
        var kept = kept(RecordState.AWAITING_REPLY, HEAD);
        viewpoint.run(HEAD.sight(), () -> say(kept, HEAD, HEAD));
        assertThatThrownBy(() -> say(kept, Cast.LAN, Cast.LAN))
                .hasStackTraceContaining("answers for nothing");
    }

    @Test
    void wordsStand() {
        kept(RecordState.DISPUTED, HEAD);
        assertThatThrownBy(() ->
                        sql.sql("update reliability_leader_reply set reply_text = 'x'").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aPublishedRecordShowsLeadersWordsToTheOtherProvinces() {
        var kept = kept(RecordState.READY, HEAD);
        assertThat(viewpoint.as(Cast.MINH.sight(), this::words)).isZero();
        assertThat(viewpoint.as(Cast.LAN.sight(), this::words)).isOne();
        entities.clear();
        var again = records.get(kept.id());
        ReliabilityMother.publish(again);
        entities.flush();
        assertThat(viewpoint.as(Cast.MINH.sight(), this::words)).isOne();
        assertThat(viewpoint.as(Cast.BAY.sight(), this::words)).isZero();
    }

    private int words() {
        return sql.sql("select count(*) from reliability_leader_reply")
                .query(Integer.class)
                .single();
    }

    private void say(ReliabilityRecord record, Official leader, Official by) {
        sql.sql(
                        """
                        insert into reliability_leader_reply values (gen_random_uuid(), :record, :leader, :by, 'X', 'Lời', now())
                        """)
                .param("record", record.id().value())
                .param("leader", leader.account().value())
                .param("by", by.account().value())
                .update();
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordState.class,
            names = {"DISPUTED", "READY"})
    void itsCoordinatorDecidesAndPublishes(RecordState state) {
        kept(state);
        assertThat(tasksOf(Cast.HUNG)).isEmpty();
        assertThat(tasksOf(Cast.KHANH))
                .containsExactly(
                        state == RecordState.DISPUTED
                                ? "reliability.task.decide"
                                : "reliability.task.publish");
    }

    private List<String> tasksOf(Official person) {
        return viewpoint.as(
                person.sight(),
                () ->
                        board.tasksOf(person, today().today()).stream()
                                .map(PendingTask::kind)
                                .filter(each -> each.startsWith("reliability."))
                                .toList());
    }

    private int dispute() {
        return sql.sql("update reliability_item set dispute = 'x'").update();
    }

    private int seenBy(Sight sight, ReliabilityRecord record) {
        return viewpoint.as(
                sight,
                () -> records.findById(record.id()).map(each -> each.items().size()).orElse(0));
    }

    /** Every commitment of which that leader answers for. */
    private ReliabilityRecord kept(RecordState state, Official leader) {
        sql.sql("update commitment set leader_account = :leader where implementer_province = '82'")
                .param("leader", leader.account().value())
                .update();
        entities.clear();
        return kept(state);
    }

    private ReliabilityRecord kept(RecordState state) {
        var kept = records.save(ReliabilityMother.of(found()));
        entities.flush();
        ReliabilityMother.lead(kept, state, entities::flush);
        return kept;
    }

    private ReliabilityRecord reread(ReliabilityRecord record) {
        entities.flush();
        entities.clear();
        return records.get(record.id());
    }

    private List<CommitmentFact> found() {
        return new ArrayList<>(facts.of(Set.of(DONG_THAP), PERIOD, today(), SILENT));
    }

    private static Reckoning today() {
        return CalendarMother.at("2026-07-20T09:00");
    }

    private void began(LocalDate day) {
        sql.sql("update commitment set began_at = :at where status = 'ACTIVE'")
                .param("at", day.atStartOfDay(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    private void due(LocalDate day) {
        sql.sql("update commitment set due_on = :due where implementer_province = '82'")
                .param("due", day)
                .update();
        entities.clear();
    }

    private void commitment(CommitmentStatus status) {
        var waiting = status == CommitmentStatus.WAITING;
        var agreement =
                agreements.save(waiting ? AgreementMother.enforced() : AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        var commitment = commitments.save(CommitmentMother.of(agreement));
        CommitmentMother.advance(commitment, status, files::save, entities::flush);
        entities.flush();
        sql.sql("update commitment set due_on = :due where id = :id")
                .param("due", LocalDate.of(2026, 5, 4))
                .param("id", commitment.id().value())
                .update();
        entities.clear();
    }
}
