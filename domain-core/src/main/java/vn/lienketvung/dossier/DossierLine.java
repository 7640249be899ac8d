package vn.lienketvung.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a list.
 *
 * @param commune its name, in full, as it is called today
 * @param dueOn the day by which whoever has it is done; null where no day is set
 */
public record DossierLine(
        DossierId id,
        String product,
        String producer,
        String commune,
        String province,
        DossierKind kind,
        DossierState state,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate dueOn) {}
