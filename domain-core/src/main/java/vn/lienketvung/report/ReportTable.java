package vn.lienketvung.report;

import static vn.lienketvung.report.Measure.AGED_15;
import static vn.lienketvung.report.Measure.AGED_30;
import static vn.lienketvung.report.Measure.AGED_60;
import static vn.lienketvung.report.Measure.AGED_90;
import static vn.lienketvung.report.Measure.AGED_LONGER;
import static vn.lienketvung.report.Measure.AT_END;
import static vn.lienketvung.report.Measure.AT_START;
import static vn.lienketvung.report.Measure.AWAITING;
import static vn.lienketvung.report.Measure.BACKLOG;
import static vn.lienketvung.report.Measure.BEGAN;
import static vn.lienketvung.report.Measure.BOUGHT;
import static vn.lienketvung.report.Measure.CAME_UP;
import static vn.lienketvung.report.Measure.CLAIMED;
import static vn.lienketvung.report.Measure.DUE;
import static vn.lienketvung.report.Measure.ENDED;
import static vn.lienketvung.report.Measure.EVENTS;
import static vn.lienketvung.report.Measure.GIVEN_MONEY;
import static vn.lienketvung.report.Measure.GIVEN_OTHER;
import static vn.lienketvung.report.Measure.GOT_MONEY;
import static vn.lienketvung.report.Measure.GOT_OTHER;
import static vn.lienketvung.report.Measure.KEPT_IN_TIME;
import static vn.lienketvung.report.Measure.KEPT_LATE;
import static vn.lienketvung.report.Measure.LATE;
import static vn.lienketvung.report.Measure.NOT_KEPT;
import static vn.lienketvung.report.Measure.OVERDUE;
import static vn.lienketvung.report.Measure.PARTLY;
import static vn.lienketvung.report.Measure.PROMISED;
import static vn.lienketvung.report.Measure.RECEIVED;
import static vn.lienketvung.report.Measure.RECEIVED_NOW;
import static vn.lienketvung.report.Measure.RESOLVED;
import static vn.lienketvung.report.Measure.SAID_BY_ONE;
import static vn.lienketvung.report.Measure.SAID_BY_OTHER;
import static vn.lienketvung.report.Measure.SETTLED;
import static vn.lienketvung.report.Measure.SHORT;
import static vn.lienketvung.report.Measure.SOLD;
import static vn.lienketvung.report.Measure.WAITING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a report, in their order. */
public enum ReportTable {
    /** By field of cooperation. */
    AGREEMENTS(List.of(AT_START, BEGAN, ENDED, AT_END)),
    /** What the province owes others, by partner. */
    OWED_BY_US(Measures.DUTIES),
    /** What others owe the province, by partner. */
    OWED_TO_US(Measures.DUTIES),
    /** What holds the province's own commitments up, by kind of obstacle. */
    OBSTACLES(Measures.OBSTACLES),
    /** What the province's parties pledged, by resource. */
    PLEDGES(List.of(Measure.PLEDGES, PROMISED, RECEIVED, RECEIVED_NOW, AWAITING, LATE, SHORT)),
    /** What passed between the province and others under pledges, by partner. */
    CONTRIBUTIONS(List.of(GIVEN_MONEY, GIVEN_OTHER, GOT_MONEY, GOT_OTHER)),
    /** What the register cannot know, by partner; stated by the province. */
    EXCHANGE(List.of(SOLD, BOUGHT, EVENTS)),
    /** The nation: what each province owes, as its report says. */
    PROVINCES(Measures.DUTIES),
    /** The nation: what holds the commitments of each province up, as its report says. */
    PROVINCE_OBSTACLES(Measures.OBSTACLES),
    /** The nation: provinces whose report has not come; the row alone counts. */
    MISSING(List.of()),
    /** The nation: figures that the other side states otherwise. */
    CONTRADICTIONS(List.of(SAID_BY_ONE, SAID_BY_OTHER));

    private static final class Measures {
        private static final List<Measure> OBSTACLES =
                List.of(
                        AT_START,
                        CAME_UP,
                        RESOLVED,
                        AT_END,
                        AGED_15,
                        AGED_30,
                        AGED_60,
                        AGED_90,
                        AGED_LONGER);
        private static final List<Measure> DUTIES =
                List.of(
                        DUE,
                        KEPT_IN_TIME,
                        KEPT_LATE,
                        PARTLY,
                        NOT_KEPT,
                        OVERDUE,
                        CLAIMED,
                        WAITING,
                        SETTLED,
                        BACKLOG);
    }

    private final List<Measure> measures;

    ReportTable(List<Measure> measures) {
        this.measures = measures;
    }

    public List<Measure> measures() {
        return measures;
    }

    /** Whether its figures are counted from records that can be listed. */
    public boolean isListed() {
        return switch (this) {
            case AGREEMENTS, OWED_BY_US, OWED_TO_US, OBSTACLES, PLEDGES, CONTRIBUTIONS -> true;
            case EXCHANGE, PROVINCES, PROVINCE_OBSTACLES, MISSING, CONTRADICTIONS -> false;
        };
    }

    /** Whether its rows can be added up; resources have a unit each. */
    public boolean hasTotal() {
        return this != PLEDGES;
    }

    /** As addresses write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReportTable> parse(String text) {
        return Stream.of(values()).filter(each -> each.text().equals(text)).findFirst();
    }
}
