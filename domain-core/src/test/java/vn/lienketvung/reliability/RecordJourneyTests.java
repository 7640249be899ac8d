package vn.lienketvung.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.lienketvung.reliability.ReliabilityMother.DONG_THAP;
import static vn.lienketvung.reliability.ReliabilityMother.NOW;
import static vn.lienketvung.reliability.ReliabilityMother.PERIOD;
import static vn.lienketvung.reliability.ReliabilityMother.REPLY_BY;
import static vn.lienketvung.reliability.ReliabilityMother.WEIGHTS;
import static vn.lienketvung.reliability.ReliabilityMother.fact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.InMemoryDayExceptions;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Superior;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;

class RecordJourneyTests {

    private static final Official DIRECTOR = Cast.LEADER_OF_DONG_THAP_TRADE;
    private static final Answerable HEAD =
            new Answerable(DIRECTOR.account().value(), DIRECTOR.fullName(), "Giám đốc sở");

    private final InMemoryRecords records = new InMemoryRecords();
    private final List<CommitmentFact> facts = new ArrayList<>();
    private final RecordedEvents events = new RecordedEvents();
    private final InMemoryDayExceptions days = new InMemoryDayExceptions(CalendarMother.days());
    private final Places places =
            () ->
                    List.of(
                            new RegionGroup(
                                    new RegionCode("DBSCL"),
                                    "Đồng bằng sông Cửu Long",
                                    "Mekong delta",
                                    List.of(new ProvinceName(DONG_THAP, "Đồng Tháp"))));
    private final RecordDesk desk = new RecordDesk(records, Clearance.STRICT);
    private Instant now = NOW;

    @BeforeEach
    void fiveOverdueCommitments() {
        for (int i = 0; i < 5; i++) facts.add(fact(CommitmentStatus.ACTIVE, false));
    }

    @Test
    void itIsFrozenWhenItIsDrawnUp() {
        var record = drawnUp();
        assertThat(record.replyBy()).as("ten working days").isEqualTo(REPLY_BY);
        assertThat(record.score()).isEqualByComparingTo("0");
        facts.clear();
        facts.add(fact(CommitmentStatus.FULFILLED, true));
        assertThat(records.get(record.id()).card(WEIGHTS).number(Keeping.OVERDUE)).isEqualTo(5);
        assertThat(events.kinds()).containsExactly("reliability.drawn-up");
    }

    @Test
    void noProvinceGetsTwoOfAPeriod() {
        drawnUp();
        assertThatThrownBy(this::drawnUp)
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("reliability.rule.nothing");
    }

    @Test
    void aPeriodMustBeOver() {
        now = Instant.parse("2026-06-30T09:59:00Z"); // 16:59 of its last day
        assertThatThrownBy(this::drawnUp).hasMessageContaining("reliability.rule.period-open");
        now = Instant.parse("2026-06-30T10:01:00Z");
        assertThat(drawnUp().period()).isEqualTo(PERIOD);
    }

    @Test
    void noProvinceDrawsUpItsOwn() {
        for (var stranger : List.of(Cast.LAN, Cast.HUNG, Cast.VINH, Cast.BAY, Cast.SON))
            assertThatThrownBy(() -> drawing().drawUp(PERIOD, stranger))
                    .isInstanceOf(NotPermitted.class);
        assertThat(drawing().drawUp(PERIOD, Cast.NGOC)).isOne();
    }

    @Test
    void beforeItIsPublishedOnlyTheProvinceItsCoordinatorsAndTheMinistrySeeIt() {
        var record = drawnUp();
        for (var insider : List.of(Cast.LAN, Cast.HOA, Cast.HUNG, Cast.KHANH, Cast.NGOC))
            assertThat(desk.open(record.id(), insider)).isSameAs(record);
        for (var other :
                List.of(Cast.MINH, Cast.DUNG, Cast.VINH, Cast.BAY, Cast.SON, Cast.QUAN, Cast.YEN))
            assertThatThrownBy(() -> desk.open(record.id(), other))
                    .as(other.fullName())
                    .isInstanceOf(NotFound.class);
    }

    @Test
    void fromReplyToDecisionToTheOthers() {
        var record = drawnUp();
        var disputed = record.items().get(2);
        reply("Bão số 3", Map.of(disputed.id(), "Đã xác nhận bằng công văn"), Cast.HUNG);
        assertThat(record.state()).isEqualTo(RecordState.DISPUTED);
        decide(new ItemRuling(Keeping.KEPT_IN_TIME, false, "Có công văn"), Cast.KHANH);
        assertThat(record.state()).isEqualTo(RecordState.READY);
        assertThat(record.score()).isEqualByComparingTo("20");
        assertThat(disputed.drawn()).isEqualTo(Keeping.OVERDUE);
        assertThat(disputed.keeping()).isEqualTo(Keeping.KEPT_IN_TIME);
        assertThatThrownBy(() -> desk.open(record.id(), Cast.MINH)).isInstanceOf(NotFound.class);
        deciding().publish(record.id(), Cast.NGOC);
        assertThat(desk.open(record.id(), Cast.MINH).reply()).isNotNull();
        assertThatThrownBy(() -> desk.open(record.id(), Cast.BAY)).isInstanceOf(NotFound.class);
        assertThat(events.kinds())
                .containsExactly(
                        "reliability.drawn-up",
                        "reliability.replied",
                        "reliability.decided",
                        "reliability.published");
    }

    @Test
    void oneThatIsExcusedCountsForNobodyAndMayLeaveTooFew() {
        var record = drawnUp();
        reply("Lũ", Map.of(record.items().getFirst().id(), "Lũ cuốn cầu"), Cast.HUNG);
        decide(new ItemRuling(Keeping.EXCUSED, false, "Có thiên tai"), Cast.KHANH);
        assertThat(record.counted()).isEqualTo(4);
        assertThat(record.score()).as("not enough data any more").isNull();
    }

    @Test
    void withoutADisputeThereIsNothingToDecide() {
        var record = drawnUp();
        reply("Thống nhất", Map.of(), Cast.HUNG);
        assertThat(record.state()).isEqualTo(RecordState.READY);
        assertThatThrownBy(() -> decide(new ItemRuling(null, false, "x"), Cast.KHANH))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void aReplyNeedsWordsAndKnownCommitments() {
        var record = drawnUp();
        var last = record.items().getLast();
        assertThat(refusals(() -> reply(" ", Map.of(last.id(), "x".repeat(1001)), Cast.HUNG)))
                .containsExactly(
                        Refusal.at("text", "reliability.rule.text"),
                        Refusal.at("rows[4].reason", "reliability.rule.too-long", 1000));
        assertThat(refusals(() -> reply("x", Map.of(UUID.randomUUID(), "x"), Cast.HUNG)))
                .containsExactly(Refusal.of("reliability.rule.unknown"));
        assertThat(record.state()).isEqualTo(RecordState.AWAITING_REPLY);
    }

    @Test
    void onlyALeaderOfTheProvinceRepliesAndOnce() {
        drawnUp();
        for (var insider : List.of(Cast.LAN, Cast.HOA, Cast.KHANH, Cast.NGOC))
            assertThatThrownBy(() -> reply("x", Map.of(), insider))
                    .isInstanceOf(NotPermitted.class);
        reply("Một lần", Map.of(), Cast.HUNG);
        assertThat(refusals(() -> reply("Lần nữa", Map.of(), Cast.HUNG)))
                .containsExactly(Refusal.of("reliability.rule.replied"));
    }

    @Test
    void theReplyIsInTimeUntilFiveInTheAfternoonOfTheLastDay() {
        var record = drawnUp();
        now = Instant.parse("2026-08-03T10:01:00Z");
        assertThat(refusals(() -> reply("Muộn", Map.of(), Cast.HUNG)))
                .containsExactly(Refusal.of("reliability.rule.too-late", REPLY_BY));
        now = Instant.parse("2026-08-03T09:59:00Z");
        reply("Kịp", Map.of(), Cast.HUNG);
        assertThat(record.reply()).isNotNull();
    }

    @Test
    void silenceOfTheProvinceHoldsNothingUp() {
        var record = drawnUp();
        assertThat(lapse("2026-08-03T16:00")).isZero();
        assertThat(lapse("2026-08-03T18:00")).isOne();
        assertThat(lapse("2026-08-03T18:00")).as("once").isZero();
        assertThat(record.state()).isEqualTo(RecordState.READY);
        deciding().publish(record.id(), Cast.KHANH);
        assertThat(record.isPublished()).isTrue();
    }

    @Test
    void everyDisputeNeedsARulingThatSaysSomething() {
        var record = drawnUp();
        var first = record.items().getFirst();
        reply("Không đồng ý", Map.of(first.id(), "x"), Cast.HUNG);
        assertThat(refusals(() -> deciding().decide(record.id(), Map.of(), Cast.KHANH)))
                .containsExactly(Refusal.at("rows[0].finding", "reliability.rule.ruling"));
        assertThat(refusals(() -> decide(new ItemRuling(Keeping.OVERDUE, true, " "), Cast.KHANH)))
                .containsExactly(
                        Refusal.at("rows[0].reason", "reliability.rule.reason"),
                        Refusal.at("rows[0].finding", "reliability.rule.finding"),
                        Refusal.at("rows[0].finding", "reliability.rule.same"),
                        Refusal.at("rows[0].struck", "reliability.rule.no-marks"));
        for (var stranger : List.of(Cast.HUNG, Cast.LAN))
            assertThatThrownBy(() -> decide(new ItemRuling(null, false, "x"), stranger))
                    .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aLeaderSpeaksBesideTheProvinceAndItWaitsForBoth() {
        facts.add(of(HEAD));
        var record = drawnUp();
        var own = record.items().getLast();
        reply("Thống nhất", Map.of(), Cast.HUNG);
        assertThat(record.state()).isEqualTo(RecordState.AWAITING_REPLY);
        assertThat(record.unheard()).containsExactly(HEAD);
        assertThatThrownBy(() -> deciding().publish(record.id(), Cast.KHANH))
                .isInstanceOf(EditConflict.class);
        replyAsLeader("Xong trước hạn", Map.of(own.id(), "Biên bản số 7"), DIRECTOR);
        assertThat(record.state()).isEqualTo(RecordState.DISPUTED);
        assertThat(record.disputed()).containsExactly(own);
        assertThat(record.replyOf(HEAD).said().text()).isEqualTo("Xong trước hạn");
        decide(new ItemRuling(Keeping.KEPT_IN_TIME, false, "Đúng như biên bản"), Cast.KHANH);
        assertThat(own.keeping()).isEqualTo(Keeping.KEPT_IN_TIME);
        assertThat(events.kinds())
                .containsExactly(
                        "reliability.drawn-up",
                        "reliability.replied",
                        "reliability.leader-replied",
                        "reliability.decided");
    }

    @Test
    void whatALeaderDisputesIsDecidedOnThoughTheProvinceIsSilent() {
        facts.add(of(HEAD));
        var record = drawnUp();
        replyAsLeader("x", Map.of(record.items().getLast().id(), "Biên bản"), DIRECTOR);
        assertThat(record.state()).isEqualTo(RecordState.AWAITING_REPLY);
        assertThat(lapse("2026-08-03T18:00")).isOne();
        assertThat(record.state()).isEqualTo(RecordState.DISPUTED);
    }

    @Test
    void aLeaderDisputesOnlyWhatTheyAnswerForAndSpeaksOnce() {
        facts.add(of(HEAD));
        var record = drawnUp();
        var others = record.items().getFirst().id();
        assertThat(refusals(() -> replyAsLeader(" ", Map.of(others, "x"), DIRECTOR)))
                .containsExactly(
                        Refusal.at("text", "reliability.rule.text"),
                        Refusal.of("reliability.rule.unknown"));
        var own = record.items().getLast().id();
        assertThat(refusals(() -> replyAsLeader("x", Map.of(own, "x".repeat(1001)), DIRECTOR)))
                .containsExactly(Refusal.at("rows[0].reason", "reliability.rule.too-long", 1000));
        replyAsLeader("Một lần", Map.of(), DIRECTOR);
        assertThat(refusals(() -> replyAsLeader("Lần nữa", Map.of(), DIRECTOR)))
                .containsExactly(Refusal.of("reliability.rule.replied-own"));
    }

    @Test
    void nobodyElseSpeaksForALeaderAndNobodyTooLate() {
        facts.add(of(HEAD));
        drawnUp();
        for (var insider : List.of(Cast.LAN, Cast.KHANH, Cast.NGOC))
            assertThatThrownBy(() -> replyAsLeader("x", Map.of(), insider))
                    .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> replyAsLeader("x", Map.of(), Cast.MINH))
                .isInstanceOf(NotFound.class);
        now = Instant.parse("2026-08-03T10:01:00Z");
        assertThat(refusals(() -> replyAsLeader("Muộn", Map.of(), DIRECTOR)))
                .containsExactly(Refusal.of("reliability.rule.too-late", REPLY_BY));
    }

    @Test
    void aDeputySpeaksForTheLeaderWhoIsAway() {
        facts.add(of(HEAD));
        var record = drawnUp();
        var standsIn =
                Cast.holding(
                        Cast.PHUC,
                        new Grant(
                                Role.DEPARTMENT_HEAD,
                                false,
                                Set.of(DONG_THAP),
                                new Superior(DIRECTOR.account(), DIRECTOR.fullName())));
        replyAsLeader("Thay lời", Map.of(), standsIn);
        var said = record.replyOf(HEAD).said();
        assertThat(said.person()).isEqualTo("Lê Văn Phúc (thay mặt Mai Văn Thành)");
        assertThat(said.account()).isEqualTo(Cast.PHUC.account().value());
    }

    @Test
    void whoHasNoAccountHoldsNothingUp() {
        facts.add(of(new Answerable(null, "Người đã nghỉ", "Giám đốc sở")));
        var record = drawnUp();
        reply("Thống nhất", Map.of(), Cast.HUNG);
        assertThat(record.state()).isEqualTo(RecordState.READY);
    }

    @Test
    void twoWhoPublishPublishOnce() {
        var record = drawnUp();
        reply("Thống nhất", Map.of(), Cast.HUNG);
        deciding().publish(record.id(), Cast.KHANH);
        assertThatThrownBy(() -> deciding().publish(record.id(), Cast.NGOC))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void laterWeightsLeaveItAsItIs() {
        var record = drawnUp();
        var first = record.items().getFirst();
        reply("Không đồng ý", Map.of(first.id(), "x"), Cast.HUNG);
        var later = new Weights(LocalDate.of(2026, 7, 21), 50, 30, 20, 10, 0, 0, 0, 0, 1);
        new DecideOnRecord(desk, () -> List.of(later, WEIGHTS), events, clock())
                .decide(
                        record.id(),
                        Map.of(first.id(), new ItemRuling(Keeping.KEPT_IN_TIME, false, "x")),
                        Cast.KHANH);
        assertThat(record.score()).isEqualByComparingTo("20");
    }

    private ReliabilityRecord drawnUp() {
        drawing().drawUp(PERIOD, Cast.KHANH);
        return records.all().getFirst();
    }

    private DrawUpRecords drawing() {
        return new DrawUpRecords(
                records,
                (provinces, _, _, _) ->
                        facts.stream().filter(each -> provinces.contains(each.province())).toList(),
                () -> List.of(WEIGHTS),
                places,
                days,
                CommitmentTimes.USUAL,
                ReliabilityTerms.USUAL,
                Clearance.STRICT,
                events,
                clock());
    }

    private void reply(String text, Map<UUID, String> disputes, Official by) {
        new ReplyToRecord(desk, days, Clearance.STRICT, events, clock())
                .reply(records.all().getFirst().id(), text, disputes, by);
    }

    private void replyAsLeader(String text, Map<UUID, String> disputes, Official by) {
        new ReplyAsLeader(
                        desk,
                        () -> Reckoning.at(now, days.calendar()),
                        Clearance.STRICT,
                        events,
                        clock())
                .reply(records.all().getFirst().id(), null, text, disputes, by);
    }

    private static CommitmentFact of(Answerable leader) {
        return fact(UUID.randomUUID(), CommitmentStatus.ACTIVE, false, null, Marks.NONE, leader);
    }

    private void decide(ItemRuling ruling, Official by) {
        var record = records.all().getFirst();
        var rulings = new HashMap<UUID, ItemRuling>();
        record.disputed().forEach(each -> rulings.put(each.id(), ruling));
        deciding().decide(record.id(), rulings, by);
    }

    private DecideOnRecord deciding() {
        return new DecideOnRecord(desk, () -> List.of(WEIGHTS), events, clock());
    }

    private int lapse(String moment) {
        Reckoning reckoning = CalendarMother.at(moment);
        return new LapseReplies(records, () -> reckoning, events).lapse();
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static List<Refusal> refusals(Runnable work) {
        return catchThrowableOfType(ActionRefused.class, work::run).refusals();
    }
}
