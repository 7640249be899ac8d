package vn.lienketvung.exchange;

import java.time.Clock;
import java.util.List;
import vn.lienketvung.shared.UseCase;

/** The portal forgets tables, and the rows kept from them, once they cannot be undone any more; the receipts stay. */
@UseCase
public class ForgetTables {

    private final Imports imports;
    private final List<Intake> intakes;
    private final Clock clock;

    public ForgetTables(Imports imports, List<Intake> intakes, Clock clock) {
        this.imports = imports;
        this.intakes = intakes;
        this.clock = clock;
    }

    /**
     * @return how many
     */
    public int forget() {
        var old = imports.forgetUntouchedSince(clock.instant().minus(ImportJob.KEPT));
        for (var id : old) intakes.forEach(each -> each.forget(id));
        return old.size();
    }
}
