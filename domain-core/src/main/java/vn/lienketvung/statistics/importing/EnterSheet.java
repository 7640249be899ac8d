package vn.lienketvung.statistics.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.RowReading;
import vn.lienketvung.exchange.SpreadsheetReader;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.statistics.Asked;
import vn.lienketvung.statistics.BrowseDuties;
import vn.lienketvung.statistics.BrowseDuties.Line;
import vn.lienketvung.statistics.EnterFigure;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;

/**
 * Takes a filled-in spreadsheet. Every row is judged as if its figure had been typed into the form: when all are right they are
 * stored together and wait for the province's approval, when one is wrong its cells are named and nothing of the file is stored. A
 * row that says what stands there already is passed over.
 */
@UseCase
public class EnterSheet {

    private final SpreadsheetReader reader;
    private final BrowseDuties duties;
    private final EnterFigure entering;

    public EnterSheet(SpreadsheetReader reader, BrowseDuties duties, EnterFigure entering) {
        this.reader = reader;
        this.duties = duties;
        this.entering = entering;
    }

    /**
     * @param statuses which one a cell names, in the words of the pages
     * @throws NotPermitted unless the person works for the province
     * @throws NotFound when nothing is owed for the period
     * @throws ActionRefused at the field {@code file} when it is not the spreadsheet of that province and period
     */
    public Receipt enter(
            ProvinceCode province,
            Period period,
            Upload file,
            Function<String, Optional<FigureStatus>> statuses,
            Official by) {
        entering.requireEntries(province, by);
        var owed =
                duties.owed(province, period, by).stream()
                        .collect(Collectors.toMap(EnterSheet::code, Function.identity()));
        var rows = FigureSheet.rows(reader, file, province, period);
        return new Taking(province, period, owed, statuses, by).take(rows);
    }

    private static String code(Line line) {
        return line.duty().indicator().code().value();
    }

    /**
     * What became of a spreadsheet.
     *
     * @param right the figures of the rows that are right; they were stored unless there are problems
     * @param same how many rows say what stands there already
     * @param blank how many rows nobody filled in
     * @param problems by their cells, from above
     */
    public record Receipt(List<IndicatorCode> right, int same, int blank, List<Wrong> problems) {

        public Receipt {
            right = List.copyOf(right);
            problems =
                    problems.stream()
                            .sorted(Comparator.comparing(Wrong::cell, CellProblem.BY_PLACE))
                            .toList();
        }

        /** How many rows something is wrong in. */
        public int wrong() {
            return (int)
                    problems.stream().mapToInt(each -> each.cell().at().row()).distinct().count();
        }
    }

    /**
     * What is wrong in one cell.
     *
     * @param key of its column
     * @param indicator as its row names it, right or wrong
     */
    public record Wrong(CellProblem cell, String key, String indicator) {

        static Wrong in(RowReading row, CellProblem cell) {
            var key =
                    FigureSheetLayout.READ.stream()
                            .filter(each -> row.cell(each).at().equals(cell.at()))
                            .findFirst()
                            .orElse(FigureSheetLayout.INDICATOR);
            return new Wrong(cell, key, row.cell(FigureSheetLayout.INDICATOR).text());
        }
    }

    /** A row that can be entered. */
    private record Ready(Asked asked, FigureEntry entry, int seen) {}

    /** One spreadsheet while its rows are judged. */
    private final class Taking {

        private final ProvinceCode province;
        private final Period period;
        private final Map<String, Line> owed;
        private final Function<String, Optional<FigureStatus>> statuses;
        private final Official by;
        private final List<Ready> right = new ArrayList<>();
        private final List<Wrong> problems = new ArrayList<>();
        private final Set<String> met = new HashSet<>();
        private int same;
        private int blank;

        private Taking(
                ProvinceCode province,
                Period period,
                Map<String, Line> owed,
                Function<String, Optional<FigureStatus>> statuses,
                Official by) {
            this.province = province;
            this.period = period;
            this.owed = owed;
            this.statuses = statuses;
            this.by = by;
        }

        private Receipt take(List<RowReading> rows) {
            rows.forEach(this::judge);
            if (problems.isEmpty())
                right.forEach(row -> entering.enter(row.asked(), row.entry(), row.seen(), by));
            return new Receipt(
                    right.stream().map(row -> row.asked().indicator()).toList(),
                    same,
                    blank,
                    problems);
        }

        private void judge(RowReading row) {
            if (FigureSheetLayout.TYPED.stream().allMatch(key -> row.cell(key).isEmpty())) {
                blank++;
                return;
            }
            var line = line(row);
            var entry = line == null ? null : entry(row);
            if (line == null || entry == null) return;
            var before = line.submission();
            if (before != null && before.entry().isSameAs(entry)) same++;
            else
                check(
                        row,
                        new Ready(
                                new Asked(province, period, line.duty().indicator().code()),
                                entry,
                                seen(row)));
        }

        private @Nullable Line line(RowReading row) {
            var cell = row.cell(FigureSheetLayout.INDICATOR);
            var line = owed.get(cell.text());
            if (line != null && met.add(cell.text())) return line;
            refuse(
                    row,
                    FigureSheetLayout.INDICATOR,
                    Refusal.of(
                            line == null
                                    ? "statistics.rule.sheet.not-owed"
                                    : "statistics.rule.sheet.twice"));
            return null;
        }

        /** Null when a cell cannot be read or a required one is empty. */
        private @Nullable FigureEntry entry(RowReading row) {
            var found = new ArrayList<CellProblem>();
            row.tell(found);
            row.require(FigureSheetLayout.VALUE);
            row.require(FigureSheetLayout.STATUS);
            row.require(FigureSheetLayout.DOCUMENT);
            var value = row.number(FigureSheetLayout.VALUE);
            var status = row.choice(FigureSheetLayout.STATUS, statuses);
            var document = row.text(FigureSheetLayout.DOCUMENT);
            var page = row.text(FigureSheetLayout.PAGE);
            var note = row.text(FigureSheetLayout.NOTE);
            found.forEach(each -> problems.add(Wrong.in(row, each)));
            return !found.isEmpty() || value == null || status == null || document == null
                    ? null
                    : new FigureEntry(value, status, document, page, note);
        }

        private void check(RowReading row, Ready ready) {
            try {
                entering.check(ready.asked(), ready.entry(), ready.seen(), by);
                right.add(ready);
            } catch (ActionRefused refused) {
                for (var each : refused.refusals())
                    refuse(
                            row,
                            Objects.requireNonNullElse(each.field(), FigureSheetLayout.VALUE),
                            each);
            } catch (EditConflict conflict) {
                refuse(row, FigureSheetLayout.VALUE, Refusal.of("statistics.rule.sheet.changed"));
            }
        }

        private void refuse(RowReading row, String key, Refusal why) {
            problems.add(Wrong.in(row, CellProblem.of(row.cell(key), why)));
        }

        /** Whoever wrote over the number saw nothing. */
        private static int seen(RowReading row) {
            var number = row.cell(FigureSheetLayout.SEEN).number();
            return number == null ? -1 : number.intValue();
        }
    }
}
