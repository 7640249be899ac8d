package vn.lienketvung.product.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportJobMother;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.exchange.PlaceNames;
import vn.lienketvung.exchange.SheetCell;
import vn.lienketvung.exchange.TableRow;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.InMemoryCriteriaSets;

/** A table of products with all columns while it is checked, in a country of two communes. */
final class CheckedProducts implements LoadedProducts, PlaceNames {

    private static final Clock CLOCK = Clock.fixed(ImportJobMother.NOW, ZoneOffset.UTC);

    final List<Row> good = new ArrayList<>();
    final List<Clash> clashes = new ArrayList<>();
    final List<CellProblem> problems = new ArrayList<>();
    final ImportProducts intake =
            new ImportProducts(this, this, new InMemoryCriteriaSets(CriteriaMother.rice()), CLOCK);

    /** Checks a table of one row. */
    CheckedProducts row(@Nullable String province, Map<ProductColumn, ?> cells) {
        var columns = Arrays.stream(ProductColumn.values()).map(ProductColumn::key).toList();
        var job =
                ImportJobMother.sent(
                        ImportProducts.SUBJECT,
                        province == null ? null : new ProvinceCode(province),
                        columns);
        var checking = intake.check(job);
        var row = new TableRow("Danh sách", 2);
        cells.forEach((column, value) -> {
            var at = new CellAt("Danh sách", 2, column.ordinal());
            row.put(
                    value instanceof Integer number
                            ? SheetCell.number(at, java.math.BigDecimal.valueOf(number))
                            : SheetCell.text(at, value.toString()));
        });
        checking.row(row, problems::add);
        checking.end(problems::add);
        return this;
    }

    /** What is wrong, as the column and the last word of the rule. */
    List<String> told() {
        return problems.stream()
                .map(each ->
                        ProductColumn.values()[each.at().column()]
                                + " "
                                + each.rule().substring(each.rule().lastIndexOf('.') + 1))
                .toList();
    }

    @Override
    public void stage(UUID job, List<Row> rows) {
        good.addAll(rows);
    }

    @Override
    public List<Clash> settle(UUID job, @Nullable String province) {
        return clashes;
    }

    @Override
    public ImportTally outlook(UUID job) {
        return ImportTally.NONE;
    }

    @Override
    public ImportTally load(ImportJob job, ImportChoice choice) {
        return ImportTally.NONE;
    }

    @Override
    public int undo(ImportJob job) {
        return 0;
    }

    @Override
    public void forget(UUID job) {
        good.clear();
    }

    @Override
    public List<Named> on(LocalDate day) {
        return List.of(
                new Named(
                        "Phường Sa Đéc",
                        "Sa Đéc",
                        EstablishmentMother.SA_DEC.toString(),
                        "Phường Sa Đéc",
                        "82"),
                new Named("Xã Mẫu Lâm", "Mẫu Lâm", "24000@2025-07-01", "Xã Mẫu Lâm", "68"));
    }

    @Override
    public List<Named> formerlyBefore(LocalDate day) {
        return List.of();
    }

    @Override
    public List<ProvinceNamed> provinces(LocalDate day) {
        return List.of(new ProvinceNamed("Đồng Tháp", "82"), new ProvinceNamed("Lâm Đồng", "68"));
    }
}
