package vn.lienketvung.establishment.importing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.establishment.DeclarationInTable;
import vn.lienketvung.establishment.PhoneNumbers;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.exchange.Intake;
import vn.lienketvung.exchange.PlaceBook;
import vn.lienketvung.exchange.PlaceNames;
import vn.lienketvung.exchange.TableColumn;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Establishments from a table; the portal takes them in for the authority that sent it. */
@UseCase
public class ImportEstablishments implements Intake {

    /** What its tables are called among the imports. */
    public static final String SUBJECT = "establishment";

    private final LoadedRows rows;
    private final PlaceNames communes;
    private final PhoneNumbers phones;
    private final Territory territory;
    private final Clock clock;

    public ImportEstablishments(
            LoadedRows rows,
            PlaceNames communes,
            PhoneNumbers phones,
            Territory territory,
            Clock clock) {
        this.rows = rows;
        this.communes = communes;
        this.phones = phones;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public String version() {
        return EstablishmentColumns.VERSION;
    }

    @Override
    public List<TableColumn> columns() {
        return EstablishmentColumns.all();
    }

    @Override
    public Checking check(ImportJob job) {
        var today = VietnamTime.today(clock);
        return new RowChecking(
                job,
                rows,
                new PlaceBook(communes, today),
                new DeclarationInTable.Checker(phones, territory, today));
    }

    @Override
    public ImportTally load(ImportJob job, ImportChoice choice) {
        var province = job.sender().province();
        var clashes = rows.settle(job.id(), province == null ? null : province.value());
        if (choice.allOrNothing() && !clashes.isEmpty())
            throw new ActionRefused(Refusal.of("intake.failure.register-changed", clashes.size()));
        return rows.load(job, choice);
    }

    @Override
    public int undo(ImportJob job) {
        int touched = rows.workedOnSince(job.id());
        if (touched > 0) throw new ActionRefused(Refusal.of("intake.failure.worked-on", touched));
        rows.undo(job);
        return 0;
    }

    @Override
    public void forget(UUID job) {
        rows.forget(job);
    }
}
