package vn.lienketvung.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which stars a product has now. */
public interface StarsInForce {

    /**
     * Stars that were given and neither ran out nor were revoked.
     *
     * @param lastDay the last day on which they are valid
     */
    record Held(int stars, LocalDate lastDay) {}

    /** Empty for a product without any on that day. */
    Optional<Held> of(UUID product, LocalDate on);
}
