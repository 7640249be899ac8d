package vn.lienketvung.product.importing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.exchange.Intake;
import vn.lienketvung.exchange.PlaceBook;
import vn.lienketvung.exchange.PlaceNames;
import vn.lienketvung.exchange.PlaceReading;
import vn.lienketvung.exchange.TableColumn;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.ocop.ProductSet;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Products of establishments from a table; the portal takes them in as drafts for the authority that sent it. */
@UseCase
public class ImportProducts implements Intake {

    /** What its tables are called among the imports. */
    public static final String SUBJECT = "product";

    private final LoadedProducts rows;
    private final PlaceNames places;
    private final CriteriaSets sets;
    private final Clock clock;

    public ImportProducts(LoadedProducts rows, PlaceNames places, CriteriaSets sets, Clock clock) {
        this.rows = rows;
        this.places = places;
        this.sets = sets;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public String version() {
        return ProductColumn.VERSION;
    }

    @Override
    public List<TableColumn> columns() {
        return ProductColumn.all();
    }

    /** A name, and somebody who makes it: found by a tax code or by a name. */
    @Override
    public List<Refusal> lacking(Set<String> chosen) {
        var named =
                chosen.contains(ProductColumn.PRODUCER_TAX_CODE.key())
                        || chosen.contains(ProductColumn.PRODUCER.key());
        return Stream.concat(
                        Intake.super.lacking(chosen).stream(),
                        named ? Stream.empty() : Stream.of(lacking(ProductColumn.PRODUCER.key())))
                .toList();
    }

    @Override
    public Checking check(ImportJob job) {
        var book = new PlaceBook(places, VietnamTime.today(clock));
        return new ProductChecking(
                job,
                rows,
                new ProductCells(new ProductVocabulary(sets.lines())),
                new ProducerReading(new PlaceReading(book, provinceOf(job))));
    }

    @Override
    public ImportTally load(ImportJob job, ImportChoice choice) {
        var clashes = rows.settle(job.id(), provinceOf(job));
        if (choice.allOrNothing() && !clashes.isEmpty())
            throw new ActionRefused(
                    Refusal.of("intake.product.failure.register-changed", clashes.size()));
        return rows.load(job, choice);
    }

    @Override
    public int undo(ImportJob job) {
        return rows.undo(job);
    }

    @Override
    public void forget(UUID job) {
        rows.forget(job);
    }

    /** A product set as the template lists it: numbers find it even when its name is written otherwise. */
    public static String listed(ProductSet set, String name) {
        return set.number() + ". " + name;
    }

    static @Nullable String provinceOf(ImportJob job) {
        var province = job.sender().province();
        return province == null ? null : province.value();
    }
}
