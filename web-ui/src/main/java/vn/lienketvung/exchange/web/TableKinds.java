package vn.lienketvung.exchange.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.lienketvung.exchange.ImportEvent;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.shared.NotFound;

/** All kinds of records that come in tables. */
@Component
class TableKinds {

    private final List<TableKind> all;

    TableKinds(List<TableKind> all) {
        this.all = List.copyOf(all);
    }

    List<TableKind> all() {
        return all;
    }

    /**
     * @throws NotFound when there is none
     */
    TableKind at(String address) {
        return one(kind -> kind.address().equals(address), address);
    }

    TableKind of(ImportJob job) {
        return one(kind -> kind.subject().equals(job.subject()), job.subject());
    }

    private TableKind one(Predicate<TableKind> which, String asked) {
        return all.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new NotFound(ImportEvent.SUBJECT, asked));
    }
}
