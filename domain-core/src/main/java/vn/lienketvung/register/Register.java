package vn.lienketvung.register;

import java.time.LocalDate;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Page;

/** The register as a person may see it. */
public interface Register {

    /**
     * @param today decides what is overdue
     * @param page from 1
     */
    Page<RegisterRow> search(
            RegisterFilter filter, Official by, LocalDate today, int page, int size);

    RegisterTotals totals(RegisterFilter filter, Official by, LocalDate today);
}
