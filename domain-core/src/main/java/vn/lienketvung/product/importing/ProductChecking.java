package vn.lienketvung.product.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.exchange.Intake;
import vn.lienketvung.exchange.KeyedRow;
import vn.lienketvung.exchange.TableRow;

/** Goes through the rows of one table of products. */
final class ProductChecking implements Intake.Checking {

    private static final int BATCH = 1_000;

    private final ImportJob job;
    private final @Nullable String province;
    private final LoadedProducts rows;
    private final ProductCells cells;
    private final ProducerReading producers;
    private final Map<String, Integer> columns;
    private final List<LoadedProducts.Row> good = new ArrayList<>();

    ProductChecking(
            ImportJob job, LoadedProducts rows, ProductCells cells, ProducerReading producers) {
        this.job = job;
        this.province = ImportProducts.provinceOf(job);
        this.rows = rows;
        this.cells = cells;
        this.producers = producers;
        this.columns = KeyedRow.columnsOf(job);
    }

    @Override
    public void row(TableRow row, Consumer<CellProblem> problems) {
        var said = new KeyedRow(row, columns, ProductColumn.NAME.key(), problems);
        var producer = producers.producer(said);
        var description = cells.description(said, producers.origin(said));
        var certificate = cells.certificate(said);
        if (!said.isGood() || producer == null) return;
        good.add(
                new LoadedProducts.Row(
                        row.number(), UUID.randomUUID(), producer, description, certificate));
        if (good.size() >= BATCH) stage();
    }

    private void stage() {
        if (!good.isEmpty()) rows.stage(job.id(), good);
        good.clear();
    }

    @Override
    public ImportTally end(Consumer<CellProblem> problems) {
        stage();
        rows.settle(job.id(), province).forEach(clash -> problems.accept(problem(clash)));
        return rows.outlook(job.id());
    }

    private CellProblem problem(LoadedProducts.Clash clash) {
        var name = columns.getOrDefault(ProductColumn.NAME.key(), 0);
        var code = columns.getOrDefault(ProductColumn.PRODUCER_TAX_CODE.key(), name);
        var column = columns.getOrDefault(clash.obstacle().column().key(), code);
        return new CellProblem(
                new CellAt(job.outline().sheet(), clash.row(), column),
                clash.shown(),
                clash.obstacle().rule(),
                clash.first() > 0 ? List.of(String.valueOf(clash.first())) : List.of());
    }
}
