package vn.lienketvung.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.calendar.CalendarMother.holiday;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.LEADER_OF_DONG_THAP_TRADE;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.NGOC;
import static vn.lienketvung.identity.Cast.PHUC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.calendar.InMemoryDayExceptions;
import vn.lienketvung.calendar.Span;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.InMemoryCommitments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.InMemoryWorkingPeople;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Superior;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;

class EscalationTests {

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryCommitments commitments = new InMemoryCommitments();
    private final InMemoryLadders ladders = new InMemoryLadders();
    private final RecordedNotices notices = new RecordedNotices();
    private final RecordedEvents events = new RecordedEvents();
    private InMemoryWorkingPeople people = new InMemoryWorkingPeople();
    private Commitment commitment = CommitmentMother.of(AgreementMother.inForce());
    private LocalDate due = commitment.dueOn();
    private MovedClock clock = new MovedClock(due);
    private InMemoryDayExceptions calendar = new InMemoryDayExceptions();

    @BeforeEach
    void aCommitmentInForce() {
        var agreement = AgreementMother.inForce();
        agreements.save(agreement);
        commitment = commitments.save(CommitmentMother.of(agreement));
        ladders.watch(commitment);
        due = commitment.dueOn();
        // A holiday of a week right after the day it is due, as Tết can be.
        var days = new ArrayList<vn.lienketvung.calendar.SpecialDay>();
        for (int day = 1; day <= 7; day++)
            days.add(holiday(due.plusDays(day).toString(), "Kỳ nghỉ thử"));
        calendar = new InMemoryDayExceptions(days);
        people.hire(LAN, PHUC, KHANH, MINH, NGOC);
        clock = new MovedClock(due.minusDays(31));
    }

    @Test
    void everyDayOfTheLadderIsCountedFromTheDeadline() {
        var plan = LadderPlan.of(due, LadderTimes.USUAL, calendar.calendar());

        assertThat(plan.steps()).extracting(PlannedStep::step).containsExactly(LadderStep.values());
        assertThat(plan.steps()).extracting(PlannedStep::day).isSorted();
        for (var step : plan.steps()) {
            assertThat(calendar.calendar().isWorkingDay(step.day())).isTrue();
            assertThat(step.computed().from()).isEqualTo(plan.deadline().result());
        }
        assertThat(plan.steps().get(3).day()).isAfter(due.plusDays(7));
    }

    @Test
    void theWholeLadderIsClimbedADayAtATimeEachStepOnce() {
        for (var day = due.minusDays(40); day.isBefore(due.plusDays(100)); day = day.plusDays(1)) {
            clock.moveTo(day);
            run();
            run();
        }

        var ladder = ladder();
        assertThat(ladder.steps()).extracting(TakenStep::step).containsExactly(LadderStep.values());
        var plan = LadderPlan.of(due, LadderTimes.USUAL, calendar.calendar());
        assertThat(ladder.steps())
                .extracting(TakenStep::plannedOn)
                .containsExactlyElementsOf(plan.steps().stream().map(PlannedStep::day).toList());
        assertThat(notices.occasions()).doesNotHaveDuplicates();
        assertThat(events.kinds()).hasSize(8).containsOnly("ladder.step-taken");
    }

    @Test
    void afterAnOutageEachMissedStepIsTakenOnceAndNamesTheDayItStoodFor() {
        clock.moveTo(due.minusDays(30));
        run();
        clock.moveTo(due.plusDays(120));
        run();
        run();

        var plan = LadderPlan.of(due, LadderTimes.USUAL, calendar.calendar());
        assertThat(ladder().steps())
                .extracting(TakenStep::plannedOn)
                .containsExactlyElementsOf(plan.steps().stream().map(PlannedStep::day).toList());
        assertThat(notices.daysTold())
                .containsSubsequence(
                        plan.steps().stream().map(step -> step.day().toString()).toList());
    }

    @Test
    void remindersOfDaysBeforeItBeganToBindAreNone() {
        var late = LadderPlan.of(due, LadderTimes.USUAL, calendar.calendar());

        assertThat(late.by(due.plusDays(200), due))
                .extracting(PlannedStep::step)
                .containsExactly(
                        LadderStep.OVERDUE,
                        LadderStep.DEPARTMENT_HEAD,
                        LadderStep.PROVINCE_LEADER,
                        LadderStep.REGION,
                        LadderStep.COUNCIL);
    }

    @Test
    void aPlaceNobodyHoldsIsNamedAndTheNextOneUpIsTold() {
        clock.moveTo(due.plusDays(120));
        run();

        assertThat(ladder().vacancies(LadderStep.DEPARTMENT_HEAD))
                .containsExactly(Addressee.DEPARTMENT_HEAD, Addressee.PROVINCE_LEADER);
        assertThat(ladder().told(LadderStep.DEPARTMENT_HEAD))
                .extracting(Told::person)
                .containsExactly(KHANH.fullName());
        assertThat(ladder().vacancies(LadderStep.OVERDUE)).contains(Addressee.LEADER);
        assertThat(ladder().told(LadderStep.REGION))
                .extracting(Told::person)
                .containsExactly(KHANH.fullName(), MINH.fullName());
    }

    @Test
    void theDeputyIsToldBesideTheSuperiorWhoIsAway() {
        var head = LEADER_OF_DONG_THAP_TRADE;
        var inStead =
                new Grant(
                        Role.DEPARTMENT_HEAD,
                        false,
                        Set.of(OrganisationMother.DONG_THAP),
                        new Superior(head.account(), head.fullName()));
        people.hire(head, Cast.holding(HOA, inStead));
        clock.moveTo(due.plusDays(40));
        run();

        assertThat(ladder().told(LadderStep.DEPARTMENT_HEAD))
                .extracting(Told::person)
                .containsExactlyInAnyOrder(head.fullName(), HOA.fullName());
        assertThat(ladder().vacancies(LadderStep.DEPARTMENT_HEAD)).isEmpty();
    }

    @Test
    void withNobodyAtAllTheLadderSaysSoForEveryPlace() {
        people = new InMemoryWorkingPeople();
        clock.moveTo(due.plusDays(2));
        clock.moveTo(due.plusDays(14));
        run();

        assertThat(ladder().told()).isEmpty();
        assertThat(ladder().vacancies(LadderStep.OVERDUE))
                .containsExactly(
                        Addressee.IMPLEMENTER,
                        Addressee.DEPARTMENT_HEAD,
                        Addressee.PROVINCE_LEADER,
                        Addressee.COORDINATOR,
                        Addressee.MINISTRY,
                        Addressee.LEADER);
    }

    @Test
    void aClaimStopsItAndSentBackItMakesUpForWhatWasMissed() {
        clock.moveTo(due.minusDays(3));
        run();
        var before = ladder().steps().size();
        CommitmentMother.report(commitment, "40", file -> {});
        CommitmentMother.claim(commitment);
        escalate().follow(commitment.id());
        assertThat(ladder().status()).isEqualTo(LadderStatus.STOPPED);
        clock.moveTo(due.plusDays(60));
        run();
        assertThat(ladder().steps()).hasSize(before);

        CommitmentMother.sendBack(commitment);
        escalate().follow(commitment.id());
        run();
        run();

        assertThat(ladder().status()).isEqualTo(LadderStatus.CLIMBING);
        assertThat(ladder().steps())
                .extracting(TakenStep::step)
                .contains(LadderStep.OVERDUE, LadderStep.PROVINCE_LEADER)
                .doesNotHaveDuplicates();
    }

    @Test
    void aKeptCommitmentClosesItForGood() {
        clock.moveTo(due.minusDays(3));
        run();
        CommitmentMother.report(commitment, "40", file -> {});
        CommitmentMother.claim(commitment);
        CommitmentMother.confirm(commitment);
        escalate().follow(commitment.id());

        assertThat(ladders.openOf(commitment.id())).isEmpty();
        assertThat(ladders.latestOf(commitment.id()).orElseThrow().status())
                .isEqualTo(LadderStatus.CLOSED);
        assertThat(events.kinds()).endsWith("ladder.moved");
    }

    @Test
    void whoWasToldAnswersOnceAndLowerStepsGoWithIt() {
        clock.moveTo(due.plusDays(14));
        run();
        var id = commitment.id();

        answer().answer(id, LadderStep.OVERDUE, "Đang khắc phục, xong ngày 20", PHUC);

        assertThat(ladder().steps()).allMatch(TakenStep::isAnswered);
        assertThatThrownBy(() -> answer().answer(id, LadderStep.OVERDUE, "", LAN))
                .isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> answer().answer(id, LadderStep.COUNCIL, "", LAN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseAnswers() {
        clock.moveTo(due.plusDays(14));
        run();

        assertThatThrownBy(() -> answer().answer(commitment.id(), LadderStep.OVERDUE, "", MINH))
                .isInstanceOf(NotPermitted.class);
        assertThat(new LadderRights(ladder(), MINH).answerable()).isEmpty();
        assertThat(new LadderRights(ladder(), LAN).answerable()).contains(LadderStep.OVERDUE);
    }

    @Test
    void anAnswerIsDueFiveWorkingDaysAfterTheStep() {
        var taken = clock.instant();

        assertThat(LadderPlan.answerDue(taken, LadderTimes.USUAL, calendar.calendar()))
                .isEqualTo(
                        calendar.calendar()
                                .plusWorkingDays(
                                        LocalDate.ofInstant(
                                                taken, vn.lienketvung.shared.VietnamTime.ZONE),
                                        5));
    }

    @ParameterizedTest
    @EnumSource(LadderStatus.class)
    void everyOtherWayOfALadderIsRefused(LadderStatus from) {
        for (var to : LadderStatus.values()) {
            var ladder = EscalationMother.of(commitment, clock.instant());
            if (from != LadderStatus.CLIMBING)
                EscalationMother.become(ladder, from, clock.instant());
            var allowed = Optional.of(to).filter(from::canBecome).isPresent();
            if (allowed) EscalationMother.become(ladder, to, clock.instant());
            else
                assertThatThrownBy(() -> EscalationMother.become(ladder, to, clock.instant()))
                        .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        var spans = new EnumMap<LadderStep, Span>(LadderTimes.USUAL.spans());
        spans.put(LadderStep.COUNCIL, Span.workingDays(-1));

        assertThatThrownBy(() -> new LadderTimes(spans, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LadderTimes(LadderTimes.USUAL.spans(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void run() {
        var escalate = escalate();
        escalate.due().forEach(escalate::climb);
    }

    private Ladder ladder() {
        return ladders.openOf(commitment.id()).orElseThrow();
    }

    private Escalate escalate() {
        var steps =
                new LadderSteps(ladders, LadderTimes.USUAL, people, notices.notify(clock), events);
        return new Escalate(ladders, commitments, calendar, steps, clock);
    }

    private AnswerStep answer() {
        var desk =
                new CommitmentDesk(
                        commitments,
                        new AgreementDesk(agreements, Clearance.STRICT),
                        LocalDate::plusDays,
                        CommitmentTimes.USUAL);
        return new AnswerStep(ladders, desk, Clearance.STRICT, events, clock);
    }
}
