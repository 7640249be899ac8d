package vn.lienketvung.report;

import static vn.lienketvung.report.Measure.AT_END;
import static vn.lienketvung.report.Measure.AT_START;
import static vn.lienketvung.report.Measure.BACKLOG;
import static vn.lienketvung.report.Measure.BEGAN;
import static vn.lienketvung.report.Measure.BOUGHT;
import static vn.lienketvung.report.Measure.CLAIMED;
import static vn.lienketvung.report.Measure.DUE;
import static vn.lienketvung.report.Measure.ENDED;
import static vn.lienketvung.report.Measure.EVENTS;
import static vn.lienketvung.report.Measure.KEPT_IN_TIME;
import static vn.lienketvung.report.Measure.KEPT_LATE;
import static vn.lienketvung.report.Measure.NOT_KEPT;
import static vn.lienketvung.report.Measure.OVERDUE;
import static vn.lienketvung.report.Measure.PARTLY;
import static vn.lienketvung.report.Measure.SAID_BY_ONE;
import static vn.lienketvung.report.Measure.SAID_BY_OTHER;
import static vn.lienketvung.report.Measure.SETTLED;
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
    /** What the register cannot know, by partner; stated by the province. */
    EXCHANGE(List.of(SOLD, BOUGHT, EVENTS)),
    /** The nation: what each province owes, as its report says. */
    PROVINCES(Measures.DUTIES),
    /** The nation: provinces whose report has not come; the row alone counts. */
    MISSING(List.of()),
    /** The nation: figures that the other side states otherwise. */
    CONTRADICTIONS(List.of(SAID_BY_ONE, SAID_BY_OTHER));

    private static final class Measures {
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
        return this == AGREEMENTS || this == OWED_BY_US || this == OWED_TO_US;
    }

    /** As addresses write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReportTable> parse(String text) {
        return Stream.of(values()).filter(each -> each.text().equals(text)).findFirst();
    }
}
