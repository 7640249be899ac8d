package vn.lienketvung.establishment.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.DeclarationInTable;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.exchange.Intake;
import vn.lienketvung.exchange.SheetCell;
import vn.lienketvung.exchange.TableRow;
import vn.lienketvung.shared.Refusal;

/** Goes through the rows of one table of establishments. */
final class RowChecking implements Intake.Checking {

    private static final int BATCH = 2_000;

    private final ImportJob job;
    private final LoadedRows rows;
    private final DeclarationInTable.Checker checker;
    private final RowPlace places;
    private final Map<Question, Integer> columns = new EnumMap<>(Question.class);
    private final List<LoadedRows.Row> good = new ArrayList<>();

    RowChecking(
            ImportJob job, LoadedRows rows, CommuneBook book, DeclarationInTable.Checker checker) {
        this.job = job;
        this.rows = rows;
        this.checker = checker;
        var province = job.sender().province();
        this.places = new RowPlace(book, province == null ? null : province.value());
        for (var question : Question.values()) {
            int at = job.columns().indexOf(question.field());
            if (at >= 0) columns.put(question, at);
        }
    }

    @Override
    public void row(TableRow row, Consumer<CellProblem> problems) {
        var found = new Problems(row, problems);
        var given = new EnumMap<Question, String>(Question.class);
        columns.forEach((question, column) -> {
            if (question == Question.PROVINCE || question == Question.COMMUNE) return;
            var read = CellReading.read(question, row.cell(column), found);
            if (read != null && !read.isEmpty()) given.put(question, read);
        });
        places.find(cell(row, Question.PROVINCE), cell(row, Question.COMMUNE), given, found);
        var checked = checker.check(given);
        checked.problems().forEach(found::add);
        if (found.isNone() && checked.particulars() != null)
            keep(
                    new LoadedRows.Row(
                            row.number(),
                            UUID.randomUUID(),
                            ReceiptCode.random().value(),
                            checked.particulars()));
    }

    private @Nullable SheetCell cell(TableRow row, Question question) {
        var column = columns.get(question);
        return column == null ? null : row.cell(column);
    }

    private void keep(LoadedRows.Row row) {
        good.add(row);
        if (good.size() >= BATCH) stage();
    }

    private void stage() {
        if (!good.isEmpty()) rows.stage(job.id(), good);
        good.clear();
    }

    @Override
    public ImportTally end(Consumer<CellProblem> problems) {
        stage();
        var province = job.sender().province();
        for (var clash : rows.settle(job.id(), province == null ? null : province.value()))
            problems.accept(problem(clash));
        return rows.outlook(job.id());
    }

    private CellProblem problem(LoadedRows.Clash clash) {
        var column = columns.getOrDefault(clash.byTaxCode() ? Question.TAX_CODE : Question.NAME, 0);
        var at = new CellAt(job.outline().sheet(), clash.row(), column);
        var rule = clash.byTaxCode() ? "tax-code" : "name";
        return clash.first() > 0
                ? new CellProblem(
                        at,
                        clash.shown(),
                        "intake.rule.twice-" + rule,
                        List.of(String.valueOf(clash.first())))
                : new CellProblem(at, clash.shown(), "intake.rule.elsewhere-" + rule, List.of());
    }

    /** The problems of one row, each at its cell; a cell has one at most. */
    final class Problems {

        private final TableRow row;
        private final Consumer<CellProblem> problems;
        private final EnumMap<Question, Boolean> told = new EnumMap<>(Question.class);

        private Problems(TableRow row, Consumer<CellProblem> problems) {
            this.row = row;
            this.problems = problems;
        }

        boolean isNone() {
            return told.isEmpty();
        }

        void add(Question question, String rule, Object... arguments) {
            if (told.put(question, true) != null) return;
            var cell =
                    row.cell(
                            columns.getOrDefault(question, columns.getOrDefault(Question.NAME, 0)));
            problems.accept(new CellProblem(cell.at(), cell.text(), rule, List.of(arguments)));
        }

        private void add(Refusal refusal) {
            for (var question : Question.values())
                if (question.field().equals(Objects.requireNonNull(refusal.field())))
                    add(
                            question,
                            refusal.rule(),
                            refusal.arguments().stream().map(RowChecking::written).toArray());
        }
    }

    private static Object written(Object argument) {
        return argument instanceof LocalDate day
                ? vn.lienketvung.shared.Written.day(day)
                : argument instanceof BigDecimal number
                        ? number.toPlainString()
                        : argument.toString();
    }
}
