package vn.lienketvung.reliability;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;

/**
 * A record in a list.
 *
 * @param score null when too few count
 */
public record RecordLine(
        RecordId id,
        ProvinceCode province,
        String provinceName,
        RecordState state,
        int counted,
        @Nullable BigDecimal score,
        LocalDate replyBy,
        boolean replied) {}
