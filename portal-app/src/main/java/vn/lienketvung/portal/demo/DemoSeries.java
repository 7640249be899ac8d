package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.statistics.Confidence;
import vn.lienketvung.statistics.FigureEvent;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.FigureRevision;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.Figures;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.PeriodCalendar;
import vn.lienketvung.statistics.Phrase;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.Provenance;
import vn.lienketvung.statistics.PublishedFigures;

/**
 * Three years of figures of the 34 provinces for which nothing real is at hand, so that gaps, specialisation and openness can be
 * looked at. They are computed from nothing but the codes of the provinces, and the source of each says that it is made up.
 */
@Component
@Order(305)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoSeries implements DemoData {

    private static final int FIRST = 2021;
    private static final int YEARS = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final IndicatorCode SERVICES = new IndicatorCode("gia-tri-tang-them-dich-vu");
    private static final Phrase SOURCE =
            new Phrase(
                    "Số minh họa của bản dùng thử, không phải số liệu thật",
                    "Illustrative figure of the trial portal, not a real one");

    private final Territory territory;
    private final Figures figures;
    private final PublishedFigures published;
    private final DomainEvents events;
    private final TransactionTemplate allOrNothing;

    DemoSeries(
            Territory territory,
            Figures figures,
            PublishedFigures published,
            DomainEvents events,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.allOrNothing = new TransactionTemplate(transactions);
        this.territory = territory;
        this.figures = figures;
        this.published = published;
    }

    @Override
    public boolean isThere() {
        return !published.of(List.of(SERVICES)).isEmpty();
    }

    @Override
    public void add() {
        allOrNothing.executeWithoutResult(_ ->
                territory
                        .provincesOn(DAY)
                        .forEach(province ->
                                IntStream.range(0, YEARS).forEach(year -> add(province, year))));
    }

    /** A number from 0 to 99 that belongs to the province and one of its traits. */
    private static int trait(AdministrativeUnit province, int factor) {
        return Integer.parseInt(province.code()) * factor % 100;
    }

    private void add(AdministrativeUnit province, int year) {
        int size = trait(province, 37);
        int wealth = trait(province, 53);
        int trade = trait(province, 71);
        double people = (500_000 + 35_000 * size) * Math.pow(1.01, year);
        double product =
                people * (45 + 1.2 * wealth) / 1000 * Math.pow(1.05 + 0.0005 * trade, year);
        double farming = product * (0.04 + 0.0025 * (100 - wealth));
        double industry = product * (0.25 + 0.0025 * trade);
        double exports = product * (0.1 + 0.012 * trade);
        add(province, year, "dan-so-trung-binh", people);
        add(province, year, "grdp-gia-hien-hanh", product);
        add(province, year, "gia-tri-tang-them-nong-nghiep", farming);
        add(province, year, "gia-tri-tang-them-cong-nghiep", industry);
        add(province, year, SERVICES.value(), product * 0.91 - farming - industry);
        add(province, year, "xuat-khau-hang-hoa", exports);
        add(province, year, "nhap-khau-hang-hoa", exports * (0.5 + 0.005 * size));
    }

    private void add(AdministrativeUnit province, int year, String indicator, double value) {
        var key =
                new FigureKey(
                        new IndicatorCode(indicator),
                        Place.province(province.id()),
                        Period.year(PeriodCalendar.STATISTICAL, FIRST + year));
        var revision =
                new FigureRevision(
                        1,
                        BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP),
                        FigureStatus.ESTIMATE,
                        Confidence.MEDIUM,
                        new Provenance(SOURCE, null, null),
                        null,
                        true,
                        DAY,
                        null);
        figures.add(key, revision);
        events.announce(new FigureEvent.Recorded(key, revision));
    }
}
