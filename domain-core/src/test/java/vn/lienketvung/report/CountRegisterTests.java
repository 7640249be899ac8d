package vn.lienketvung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.geography.ProvinceCode;

class CountRegisterTests {

    private static final ReportPeriod PERIOD = ReportPeriod.of(2026, 1);
    private static final ProvinceCode US = new ProvinceCode("82");
    private static final ProvinceCode THEM = new ProvinceCode("79");
    private static final ReportingBody BODY = ReportingBody.of(US);

    private final StandingRegister register = new StandingRegister();
    private final CountRegister counting = new CountRegister(register);

    /** By what the commitment was when the period began and when it was cut off. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2026-03-01, ACTIVE,    FULFILLED,        true,  DUE KEPT_IN_TIME
                    2026-03-01, -,         FULFILLED,        false, DUE KEPT_LATE
                    2026-03-01, ACTIVE,    PARTLY_FULFILLED, true,  DUE PARTLY
                    2026-03-01, ACTIVE,    NOT_FULFILLED,    false, DUE NOT_KEPT
                    2026-03-01, ACTIVE,    ACTIVE,           false, DUE OVERDUE
                    2026-03-01, ACTIVE,    CLAIMED,          true,  DUE CLAIMED
                    2026-03-01, WAITING,   WAITING,          false, DUE WAITING
                    2026-03-01, ACTIVE,    WAIVED,           false, ''
                    2026-03-01, ACTIVE,    TRANSFERRED,      false, ''
                    2026-03-01, -,         -,                false, ''
                    2025-12-15, ACTIVE,    FULFILLED,        true,  DUE KEPT_IN_TIME
                    2026-06-14, ACTIVE,    ACTIVE,           false, DUE OVERDUE
                    2026-06-15, ACTIVE,    FULFILLED,        true,  ''
                    2025-12-14, ACTIVE,    ACTIVE,           false, BACKLOG
                    2025-12-14, ACTIVE,    CLAIMED,          false, BACKLOG
                    2025-12-14, CLAIMED,   FULFILLED,        false, SETTLED
                    2025-12-14, -,         NOT_FULFILLED,    false, SETTLED
                    2025-12-14, FULFILLED, FULFILLED,        true,  ''
                    2025-12-14, ACTIVE,    WAIVED,           false, ''
                    """)
    void aCommitmentIsCountedOnceWhereItBelongs(
            LocalDate deadline,
            @Nullable CommitmentStatus atStart,
            @Nullable CommitmentStatus atCutOff,
            boolean inTime,
            String expected) {
        register.promises.add(promise(US, THEM, deadline, atStart, atCutOff, inTime));
        var figures = counting.of(BODY, PERIOD).figures();
        for (var measure : ReportTable.OWED_BY_US.measures())
            assertThat(figures.at(ReportTable.OWED_BY_US, "79", measure))
                    .as(measure.name())
                    .isEqualTo(
                            List.of(expected.split(" ")).contains(measure.name())
                                    ? BigDecimal.ONE
                                    : BigDecimal.ZERO);
        assertThat(figures.rows(ReportTable.OWED_TO_US)).isEmpty();
    }

    @Test
    void whatOthersOweStandsInATableOfItsOwn() {
        register.promises.add(
                promise(THEM, US, LocalDate.of(2026, 2, 2), null, CommitmentStatus.ACTIVE, false));
        var figures = counting.of(BODY, PERIOD).figures();
        assertThat(figures.at(ReportTable.OWED_TO_US, "79", Measure.OVERDUE))
                .isEqualTo(BigDecimal.ONE);
        assertThat(figures.rows(ReportTable.OWED_BY_US)).isEmpty();
    }

    @Test
    void agreementsAtTheStartPlusBegunLessEndedAreThoseAtTheEnd() {
        var random = new Random(20_261_123);
        for (int i = 0; i < 500; i++) {
            var began = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(400));
            var ended = random.nextBoolean() ? null : began.plusDays(random.nextInt(200));
            var field =
                    random.nextInt(4) == 0
                            ? null
                            : CooperationField.values()[
                                    random.nextInt(CooperationField.values().length)];
            register.agreements.add(
                    new AgreementAt(
                            UUID.randomUUID(),
                            "Thỏa thuận",
                            field,
                            List.of(US, THEM),
                            began,
                            ended));
        }
        var count = counting.of(BODY, PERIOD);
        var figures = count.figures();
        assertThat(figures.rows(ReportTable.AGREEMENTS)).contains("", "TOURISM");
        for (var row : figures.rows(ReportTable.AGREEMENTS))
            assertThat(at(figures, row, Measure.AT_END))
                    .isEqualTo(
                            at(figures, row, Measure.AT_START)
                                    + at(figures, row, Measure.BEGAN)
                                    - at(figures, row, Measure.ENDED));
        assertThat(count.partners()).containsExactly("79");
    }

    private static int at(Figures figures, String row, Measure measure) {
        var value = figures.at(ReportTable.AGREEMENTS, row, measure);
        return value == null ? -1 : value.intValueExact();
    }

    @Test
    void everyFigureHasAsManyRecordsAsItSays() {
        for (var status : CommitmentStatus.values())
            for (var deadline : List.of(PERIOD.start().minusDays(9), PERIOD.cutOff()))
                register.promises.add(
                        promise(US, THEM, deadline, CommitmentStatus.ACTIVE, status, true));
        var count = counting.of(BODY, PERIOD);
        assertThat(count.figures().cells()).hasSizeGreaterThan(8);
        count.figures()
                .cells()
                .forEach((cell, value) ->
                        assertThat(
                                        count.records().stream()
                                                .filter(each -> each.cell().equals(cell))
                                                .map(CountedRecord::record)
                                                .distinct())
                                .as(cell.toString())
                                .hasSize(value.intValueExact()));
    }

    static PromiseAt promise(
            ProvinceCode implementer,
            ProvinceCode verifier,
            LocalDate deadline,
            @Nullable CommitmentStatus atStart,
            @Nullable CommitmentStatus atCutOff,
            boolean inTime) {
        return new PromiseAt(
                UUID.randomUUID(),
                "Mở mười điểm bán",
                implementer,
                verifier,
                deadline,
                atStart,
                atCutOff,
                inTime);
    }

    /** A register in two lists. */
    static final class StandingRegister implements RegisterAt {

        final List<AgreementAt> agreements = new ArrayList<>();
        final List<PromiseAt> promises = new ArrayList<>();
        final List<ObstacleAt> obstacles = new ArrayList<>();
        final List<PledgeAt> pledges = new ArrayList<>();

        @Override
        public List<AgreementAt> agreements(ReportingBody body, ReportPeriod period) {
            var province = body.province();
            return agreements.stream()
                    .filter(each -> province == null || each.provinces().contains(province))
                    .toList();
        }

        @Override
        public List<PromiseAt> promises(ProvinceCode province, ReportPeriod period) {
            return promises.stream()
                    .filter(each ->
                            each.implementer().equals(province) || each.verifier().equals(province))
                    .toList();
        }

        @Override
        public List<ObstacleAt> obstacles(ProvinceCode province, ReportPeriod period) {
            return obstacles;
        }

        @Override
        public List<PledgeAt> pledges(ProvinceCode province, ReportPeriod period) {
            return pledges;
        }
    }
}
