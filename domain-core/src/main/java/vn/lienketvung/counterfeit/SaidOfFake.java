package vn.lienketvung.counterfeit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter typed; nothing of it has been checked.
 *
 * @param province the code of the province where it was seen
 * @param seenOn null for nothing typed, or no day
 * @param consent whether the contact may be kept
 */
public record SaidOfFake(
        @Nullable String province,
        @Nullable String shop,
        @Nullable LocalDate seenOn,
        @Nullable String words,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        boolean consent) {

    boolean leavesContact() {
        return name != null || phone != null || email != null;
    }
}
