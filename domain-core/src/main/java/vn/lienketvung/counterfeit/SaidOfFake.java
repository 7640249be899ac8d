package vn.lienketvung.counterfeit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.privacy.ConsentTextId;

/**
 * What a reporter typed; nothing of it has been checked.
 *
 * @param province the code of the province where it was seen
 * @param seenOn null for nothing typed, or no day
 * @param agreed the text to which the reporter agreed, so that the contact may be kept; null without consent
 */
public record SaidOfFake(
        @Nullable String province,
        @Nullable String shop,
        @Nullable LocalDate seenOn,
        @Nullable String words,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable ConsentTextId agreed) {

    boolean leavesContact() {
        return name != null || phone != null || email != null;
    }
}
