package vn.lienketvung.analysis.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.VietnamTime;

/** The moment before which everything was known that is told. */
final class KnownOn {

    private KnownOn() {}

    /**
     * @param day null for now, at which everything is known
     */
    static OffsetDateTime ends(@Nullable LocalDate day) {
        return day == null
                ? OffsetDateTime.MAX
                : VietnamTime.endOf(day).atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
