package vn.lienketvung.establishment.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import vn.lienketvung.exchange.KeyedRow;
import vn.lienketvung.exchange.PlaceBook;
import vn.lienketvung.exchange.PlaceReading;
import vn.lienketvung.exchange.TableRow;

/** Goes through the rows of one table of establishments. */
final class RowChecking implements Intake.Checking {

    private static final int BATCH = 2_000;

    private final ImportJob job;
    private final LoadedRows rows;
    private final DeclarationInTable.Checker checker;
    private final PlaceReading places;
    private final Map<String, Integer> columns;
    private final List<Question> asked;
    private final List<LoadedRows.Row> good = new ArrayList<>();

    RowChecking(
            ImportJob job, LoadedRows rows, PlaceBook book, DeclarationInTable.Checker checker) {
        this.job = job;
        this.rows = rows;
        this.checker = checker;
        this.places = new PlaceReading(book, provinceOf(job));
        this.columns = KeyedRow.columnsOf(job);
        this.asked =
                Arrays.stream(Question.values())
                        .filter(each -> each != Question.PROVINCE && each != Question.COMMUNE)
                        .filter(each -> columns.containsKey(each.field()))
                        .toList();
    }

    private static @Nullable String provinceOf(ImportJob job) {
        var province = job.sender().province();
        return province == null ? null : province.value();
    }

    @Override
    public void row(TableRow row, Consumer<CellProblem> problems) {
        var found = new KeyedRow(row, columns, Question.NAME.field(), problems);
        var given = new EnumMap<Question, String>(Question.class);
        for (var question : asked) {
            var read = CellReading.read(question, found);
            if (read != null && !read.isEmpty()) given.put(question, read);
        }
        place(found, given);
        var checked = checker.check(given);
        checked.problems().forEach(found::refuse);
        if (found.isGood() && checked.particulars() != null)
            keep(
                    new LoadedRows.Row(
                            row.number(),
                            UUID.randomUUID(),
                            ReceiptCode.random().value(),
                            checked.particulars()));
    }

    private void place(KeyedRow row, Map<Question, String> given) {
        var province = places.ownProvince(row, Question.PROVINCE.field());
        if (province == null) return;
        given.put(Question.PROVINCE, province);
        var commune = places.commune(row, Question.COMMUNE.field(), province);
        if (commune != null) given.put(Question.COMMUNE, commune);
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
        for (var clash : rows.settle(job.id(), provinceOf(job))) problems.accept(problem(clash));
        return rows.outlook(job.id());
    }

    private CellProblem problem(LoadedRows.Clash clash) {
        var said = clash.byTaxCode() ? Question.TAX_CODE : Question.NAME;
        var at =
                new CellAt(
                        job.outline().sheet(), clash.row(), columns.getOrDefault(said.field(), 0));
        var rule = clash.byTaxCode() ? "tax-code" : "name";
        return clash.first() > 0
                ? new CellProblem(
                        at,
                        clash.shown(),
                        "intake.rule.twice-" + rule,
                        List.of(String.valueOf(clash.first())))
                : new CellProblem(at, clash.shown(), "intake.rule.elsewhere-" + rule, List.of());
    }
}
