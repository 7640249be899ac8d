package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.statistics.Asked;
import vn.lienketvung.statistics.DecideFigure;
import vn.lienketvung.statistics.EnterFigure;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.FigureSubmissions;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.PeriodCalendar;

/** Figures of Đồng Tháp at every turn: entered, approved, locked and reopened. They are made up, and their source says so. */
@Component
@Order(310)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoFigures implements DemoData {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final DemoActor OFFICIAL = DemoPerson.DONG_THAP_OFFICIAL;

    private final DemoStage stage;
    private final EnterFigure entering;
    private final DecideFigure deciding;
    private final FigureSubmissions submissions;

    DemoFigures(
            DemoStage stage,
            EnterFigure entering,
            DecideFigure deciding,
            FigureSubmissions submissions) {
        this.stage = stage;
        this.entering = entering;
        this.deciding = deciding;
        this.submissions = submissions;
    }

    @Override
    public boolean isThere() {
        return Stream.concat(halves(), years())
                .anyMatch(period -> !submissions.standings(period).isEmpty());
    }

    @Override
    public void add() {
        halves().filter(this::isOver).findFirst().ifPresent(this::addReport);
        years().filter(this::isOver).findFirst().ifPresent(this::addYear);
    }

    private void addReport(Period half) {
        var cooperatives = asked("hop-tac-xa-lien-ket-vung", half);
        enter(cooperatives, "64", FigureStatus.OFFICIAL, 9);
        stage.play(8, DemoPerson.DONG_THAP_LEADER, by -> deciding.approve(cooperatives, 1, by));
        stage.play(6, DemoPerson.MEKONG_COORDINATOR, by -> deciding.lock(cooperatives, 2, by));
        var sales = asked("gia-tri-tieu-thu-lien-ket", half);
        enter(sales, "312.5", FigureStatus.PRELIMINARY, 9);
        stage.play(8, DemoPerson.DONG_THAP_LEADER, by -> deciding.approve(sales, 1, by));
    }

    private void addYear(Period year) {
        enter(asked("tong-so-ho", year), "1083450", FigureStatus.PRELIMINARY, 7);
        enter(asked("so-ho-ngheo", year), "9120", FigureStatus.PRELIMINARY, 7);
        var products = asked("san-pham-ocop", year);
        enter(products, "1140", FigureStatus.PRELIMINARY, 7);
        stage.play(5, DemoPerson.DONG_THAP_LEADER, by -> deciding.approve(products, 1, by));
        stage.play(
                3,
                DemoPerson.MEKONG_COORDINATOR,
                by ->
                        deciding.reopen(
                                products,
                                "Nêu rõ đã trừ sản phẩm hết hạn công nhận hay chưa.",
                                2,
                                by));
    }

    private void enter(Asked asked, String value, FigureStatus status, int daysAgo) {
        var entry =
                new FigureEntry(
                        new BigDecimal(value),
                        status,
                        "Báo cáo 01/BC-MH của tỉnh (minh họa)",
                        "2",
                        "Số minh họa, không phải số thật.");
        stage.play(daysAgo, OFFICIAL, by -> entering.enter(asked, entry, 0, by));
    }

    private static Asked asked(String indicator, Period period) {
        return new Asked(DONG_THAP, period, new IndicatorCode(indicator));
    }

    private boolean isOver(Period period) {
        return period.end().isBefore(stage.today().minusDays(10));
    }

    /** Of the report calendar, newest first; the provinces of today begin in the middle of 2025. */
    private Stream<Period> halves() {
        return someYears()
                .flatMap(year ->
                        Stream.of(
                                Period.half(PeriodCalendar.REPORTING, year, 2),
                                Period.half(PeriodCalendar.REPORTING, year, 1)));
    }

    private Stream<Period> years() {
        return someYears().map(year -> Period.year(PeriodCalendar.STATISTICAL, year));
    }

    private Stream<Integer> someYears() {
        return Stream.iterate(stage.today().getYear(), year -> year >= 2025, year -> year - 1);
    }
}
