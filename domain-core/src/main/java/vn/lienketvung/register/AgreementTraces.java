package vn.lienketvung.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Official;

/** What agreements in force have left behind, as far as a person may see them. */
public interface AgreementTraces {

    /**
     * In no order.
     *
     * @param day in force since then at least
     * @param region of a party's province; null for all
     * @param province of a party; null for all
     */
    List<AgreementTrace> inForceSince(
            LocalDate day,
            @Nullable RegionCode region,
            @Nullable ProvinceCode province,
            Official by);
}
