package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.statistics.SubmissionStage.AMOUNT;
import static vn.lienketvung.statistics.SubmissionStage.DONG_THAP;
import static vn.lienketvung.statistics.SubmissionStage.RATE;
import static vn.lienketvung.statistics.SubmissionStage.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.NotPermitted;

class DutiesTests {

    private final SubmissionStage stage = new SubmissionStage();

    @Test
    void periodsAreOwedFromTheirFirstDayOnAndNoneThatEndedBeforeTheProvincesBegan() {
        var duties =
                duties(PeriodKind.HALF_YEAR, PeriodCalendar.STATISTICAL, LocalDate.of(2026, 7, 1));

        assertThat(duties.periods())
                .extracting(Period::code)
                .containsExactly("2026-H2", "2026-H1", "2025-H2");
        assertThat(duties.current()).map(Period::code).hasValue("2026-H1");
    }

    /** The second report half of 2026 begins on 15 June, the first half year of 2025 ended before 30 June. */
    @Test
    void bothCalendarsAreKnown() {
        var duties =
                duties(PeriodKind.HALF_YEAR, PeriodCalendar.REPORTING, LocalDate.of(2026, 6, 15));

        assertThat(duties.periods())
                .extracting(Period::code)
                .containsExactly("BC-2026-H2", "BC-2026-H1", "BC-2025-H2");
        assertThat(duties.current()).map(Period::code).hasValue("BC-2026-H1");
        assertThat(duties.in(duties.current().orElseThrow()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.dueOn()).isEqualTo("2026-06-25"));
        assertThat(
                        duties(
                                        PeriodKind.HALF_YEAR,
                                        PeriodCalendar.REPORTING,
                                        LocalDate.of(2026, 12, 15))
                                .periods())
                .extracting(Period::code)
                .startsWith("BC-2027-H1", "BC-2026-H2");
    }

    @Test
    void quartersAreOwedToo() {
        var duties =
                duties(PeriodKind.QUARTER, PeriodCalendar.STATISTICAL, LocalDate.of(2025, 11, 1));

        assertThat(duties.periods()).extracting(Period::code).containsExactly("2025-Q4", "2025-Q3");
    }

    @Test
    void anOfficialSeesWhatTheOwnProvinceOwesAndHowFarItIs() {
        stage.entering.enter(DONG_THAP, entry("120"), 0, Cast.LAN);
        var board = stage.browsing.board(null, Cast.LAN);

        assertThat(board.period().code()).isEqualTo("2025");
        assertThat(board.provinces()).extracting(unit -> unit.code()).containsExactly("82");
        var sheet = stage.browsing.sheet(board, board.provinces().getFirst());
        assertThat(sheet)
                .extracting(line -> line.duty().indicator().code())
                .containsExactly(AMOUNT.code(), RATE.code());
        assertThat(sheet.getFirst().submission()).isEqualTo(stage.submission());
        assertThat(sheet.getLast().submission()).isNull();
    }

    @Test
    void aCoordinatorSeesHowFarEachProvinceOfTheRegionIs() {
        stage.entering.enter(DONG_THAP, entry("120"), 0, Cast.LAN);
        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);
        var board = stage.browsing.board(null, Cast.KHANH);
        var progress = stage.browsing.progress(board);

        assertThat(board.provinces())
                .extracting(unit -> unit.code())
                .contains("82", "91")
                .doesNotContain("68", "79");
        assertThat(progress)
                .filteredOn(each -> each.province().code().equals("82"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.in(SubmissionState.APPROVED)).isEqualTo(1);
                    assertThat(List.of(each.owed(), each.missing(), each.late()))
                            .containsExactly(2, 1, 1);
                });
        assertThat(progress)
                .filteredOn(each -> each.province().code().equals("91"))
                .singleElement()
                .satisfies(each -> assertThat(each.missing()).isEqualTo(2));
    }

    @Test
    void whoFollowsNoProvinceHasNoBoard() {
        for (var other : List.of(Cast.SON, Cast.QUAN, Cast.BAY, Cast.VINH))
            assertThatThrownBy(() -> stage.browsing.board(null, other))
                    .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aPeriodThatNobodyOwesOpensTheCurrentOne() {
        var board = stage.browsing.board(Period.of("2019").orElseThrow(), Cast.LAN);

        assertThat(board.period().code()).isEqualTo("2025");
    }

    private static Duties duties(PeriodKind every, PeriodCalendar calendar, LocalDate today) {
        var rule = new CollectionRule(AMOUNT.code(), every, calendar, 11, BigDecimal.ZERO, null, 0);
        return Duties.of(List.of(rule), List.of(AMOUNT), today);
    }
}
