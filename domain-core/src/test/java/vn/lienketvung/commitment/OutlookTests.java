package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;
import static vn.lienketvung.calendar.CalendarMother.at;
import static vn.lienketvung.calendar.CalendarMother.on;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.calendar.Reckoning;

class OutlookTests {

    private static final CommitmentTimes TIMES = CommitmentTimes.USUAL;

    private final Commitment commitment = CommitmentMother.at(CommitmentStatus.ACTIVE);

    /** Sunday 16 May 2027, so the deadline is Monday the 17th at 17:00. */
    private final LocalDate due = commitment.dueOn();

    @Test
    void itIsOverdueFromFiveOClockOfTheDeadline() {
        report("10", 0);
        assertThat(marks(at("2027-05-17T17:00"))).doesNotContain(OutlookMark.OVERDUE);
        assertThat(marks(at("2027-05-17T17:01"))).contains(OutlookMark.OVERDUE);
        assertThat(sentence(at("2027-05-17T17:01"))).isEqualTo("commitment.outlook.overdue-today");
        assertThat(sentence(at("2027-05-18T08:00"))).isEqualTo("commitment.outlook.overdue");
        assertThat(arguments(at("2027-05-29T08:00")))
                .containsExactly(LocalDate.of(2027, 5, 17), 12L);
    }

    @Test
    void itIsStaleFromTheDayTheSettingsName() {
        assertThat(marks(on(TODAY.plusDays(44)))).isEmpty();
        assertThat(marks(on(TODAY.plusDays(45)))).containsExactly(OutlookMark.STALE);
        assertThat(sentence(on(TODAY.plusDays(45)))).isEqualTo("commitment.outlook.never-reported");
        assertThat(arguments(on(TODAY.plusDays(50)))).containsExactly(TODAY, 50L);
    }

    @Test
    void aReportEndsTheSilence() {
        report("10", 40);
        assertThat(marks(on(TODAY.plusDays(84)))).isEmpty();
        assertThat(marks(on(TODAY.plusDays(85)))).containsExactly(OutlookMark.STALE);
        assertThat(sentence(on(TODAY.plusDays(85)))).isEqualTo("commitment.outlook.stale");
    }

    @Test
    void theSilenceBeginsWhenTheConditionIsMet() {
        var waiting = CommitmentMother.at(CommitmentStatus.WAITING);
        assertThat(Outlook.of(waiting, on(TODAY.plusDays(100)), TIMES)).isEqualTo(Outlook.CALM);
        waiting.meetCondition(
                "Đã bàn giao",
                null,
                vn.lienketvung.identity.Cast.MINH,
                NOW.plusSeconds(86_400 * 30));
        assertThat(Outlook.of(waiting, on(TODAY.plusDays(74)), TIMES).marks()).isEmpty();
        assertThat(Outlook.of(waiting, on(TODAY.plusDays(75)), TIMES).marks())
                .containsExactly(OutlookMark.STALE);
    }

    @Test
    void itIsAtRiskWhenItsDayIsNearAndTheTargetFar() {
        report("39", 140);
        assertThat(marks(on(due.minusDays(31)))).isEmpty();
        assertThat(marks(on(due.minusDays(30)))).containsExactly(OutlookMark.AT_RISK);
        report("40", 145);
        assertThat(marks(on(due.minusDays(30)))).isEmpty();
    }

    @Test
    void itIsAtRiskWhileARiskIsRaised() {
        for (var risk : EnumSet.complementOf(EnumSet.of(RiskLevel.LOW))) {
            CommitmentMother.report(commitment, "10", risk, NOW);
            assertThat(marks(on(TODAY))).as(risk.name()).containsExactly(OutlookMark.AT_RISK);
            assertThat(arguments(on(TODAY))).containsExactly("Chờ mặt bằng");
        }
        report("11", 1);
        assertThat(marks(on(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void itIsAtRiskWhenAMilestoneWasMissed() {
        var withMilestones = CommitmentMother.withMilestones();
        var milestone = TODAY.plusMonths(4);
        CommitmentMother.report(
                withMilestones, "19", RiskLevel.LOW, NOW.plusSeconds(86_400L * 100));
        assertThat(Outlook.of(withMilestones, at(milestone + "T17:00"), TIMES).marks()).isEmpty();
        assertThat(Outlook.of(withMilestones, at(milestone + "T17:01"), TIMES).reasons())
                .extracting(reason -> reason.sentence().rule())
                .containsExactly("commitment.outlook.milestone-missed");
        CommitmentMother.report(
                withMilestones, "20", RiskLevel.LOW, NOW.plusSeconds(86_400L * 101));
        assertThat(Outlook.of(withMilestones, at(milestone + "T17:01"), TIMES).marks()).isEmpty();
    }

    @Test
    void whatIsOverdueIsNoLongerAtRiskButMayBeStale() {
        assertThat(marks(on(due.plusDays(30))))
                .containsExactly(OutlookMark.OVERDUE, OutlookMark.STALE);
    }

    @Test
    void onlyWhatIsBeingWorkedOnHasAnOutlook() {
        for (var status : EnumSet.complementOf(EnumSet.of(CommitmentStatus.ACTIVE)))
            assertThat(Outlook.of(CommitmentMother.at(status), on(due.plusDays(100)), TIMES))
                    .as(status.name())
                    .isEqualTo(Outlook.CALM);
    }

    @Test
    void theTimesAreSettings() {
        var times = new CommitmentTimes(60, 10, 15, 45);
        assertThat(Outlook.of(commitment, on(TODAY.plusDays(10)), times).is(OutlookMark.STALE))
                .isTrue();
        assertThat(Outlook.of(commitment, on(due.minusDays(60)), times).is(OutlookMark.AT_RISK))
                .isTrue();
        assertThatThrownBy(() -> new CommitmentTimes(30, 0, 15, 45))
                .hasMessageContaining("silentDays");
        assertThatThrownBy(() -> new CommitmentTimes(30, 45, 15, 367))
                .hasMessageContaining("notKeptDays");
    }

    private void report(String value, int day) {
        CommitmentMother.report(commitment, value, RiskLevel.LOW, NOW.plusSeconds(86_400L * day));
    }

    private List<OutlookMark> marks(Reckoning reckoning) {
        return Outlook.of(commitment, reckoning, TIMES).marks();
    }

    private String sentence(Reckoning reckoning) {
        return Outlook.of(commitment, reckoning, TIMES).reasons().getFirst().sentence().rule();
    }

    private List<Object> arguments(Reckoning reckoning) {
        return Outlook.of(commitment, reckoning, TIMES).reasons().getFirst().sentence().arguments();
    }
}
