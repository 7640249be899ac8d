package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Region;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.Units;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.shared.RecordedEvents;

/** The use cases of submissions on repositories in memory: an amount and a rate, owed for each half year and year. */
class SubmissionStage {

    static final Indicator AMOUNT = StatisticsFixture.indicator("san-luong", MergeRule.SUM, null);
    static final Indicator RATE =
            StatisticsFixture.indicator("ty-le", MergeRule.NOT_COMPARABLE, null);
    static final Period Y2025 = StatisticsFixture.Y2025;
    static final Asked DONG_THAP = asked("82", AMOUNT, Y2025);

    final InMemoryFigures figures = new InMemoryFigures();
    final InMemoryFigureSubmissions submissions = new InMemoryFigureSubmissions();
    final RecordedEvents events = new RecordedEvents();
    final SubmissionDesk desk;
    final EnterFigure entering;
    final DecideFigure deciding;
    final BrowseDuties browsing;
    final InMemoryReconciliations reconciliations = new InMemoryReconciliations();
    final ReconciliationDesk comparing;
    final StateSecondFigure stating;
    final SettleDifference settling;
    final InMemoryTerritory territory = StatisticsFixture.territory();
    final Clock clock = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);

    SubmissionStage() {
        Indicators indicators = () -> List.of(AMOUNT, RATE);
        CollectionRules rules = () -> List.of(rule(AMOUNT, null, 2), rule(RATE, "100", 1));
        var delta =
                new Region(
                        ZoningScheme.SIX_REGIONS_OF_34,
                        new RegionCode("DBSCL"),
                        "Đồng bằng sông Cửu Long",
                        "Mekong Delta");
        for (var code : List.of("92", "86", "96")) {
            if (territory.everWithCode(code).stream()
                    .noneMatch(unit -> unit.validity().until() == null))
                territory.add(Units.province(code, "Tỉnh " + code));
            territory.place(delta, new UnitId(code, Units.FIRST_DAY_OF_34));
        }
        var read = new ReadSeries(indicators, figures, territory, territory, clock);
        desk = new SubmissionDesk(rules, read, submissions, Clearance.STRICT, clock);
        entering = new EnterFigure(desk, submissions, events, clock);
        var record = new RecordFigure(indicators, figures, Clearance.STRICT, events, clock);
        deciding = new DecideFigure(desk, submissions, record, events, clock);
        comparing = new ReconciliationDesk(desk, reconciliations, events, clock);
        stating = new StateSecondFigure(comparing);
        settling = new SettleDifference(comparing, record, SubmissionStage::beside);
        browsing = new BrowseDuties(rules, indicators, submissions, territory, clock);
    }

    /** The value that does not stand, and why. */
    private static Phrase beside(Reconciliation decided, Indicator of) {
        var decision = decided.decision().orElseThrow();
        var other =
                decision.verdict() == Verdict.SECOND
                        ? decided.province().orElseThrow()
                        : decided.second();
        var words = Reconciliation.entry(other).value() + " " + decision.reason();
        return new Phrase(words, words);
    }

    private static CollectionRule rule(Indicator of, @Nullable String most, int decimals) {
        return new CollectionRule(
                of.code(),
                PeriodKind.YEAR,
                PeriodCalendar.STATISTICAL,
                90,
                BigDecimal.ZERO,
                most == null ? null : new BigDecimal(most),
                decimals);
    }

    static Asked asked(String province, Indicator indicator, Period period) {
        return new Asked(new ProvinceCode(province), period, indicator.code());
    }

    static FigureEntry entry(String value) {
        return entry(value, null);
    }

    static FigureEntry entry(String value, @Nullable String note) {
        return new FigureEntry(
                new BigDecimal(value),
                FigureStatus.PRELIMINARY,
                "Báo cáo 45/BC-UBND ngày 20/3/2026",
                "4",
                note);
    }

    /** Something that is published already. */
    SubmissionStage known(Indicator of, String place, Period period, String value) {
        figures.add(
                new FigureKey(of.code(), Place.of(place), period),
                StatisticsFixture.revision(1, value, StatisticsFixture.TODAY.minusDays(30)));
        return this;
    }

    FigureSubmission submission() {
        return submissions
                .find(new FigureKey(AMOUNT.code(), Place.of("82@2025-07-01"), Y2025))
                .orElseThrow();
    }
}
