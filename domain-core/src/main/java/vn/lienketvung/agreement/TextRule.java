package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/** One of the questions the check before submission asks. */
@FunctionalInterface
interface TextRule {

    void check(Agreement agreement, LocalDate today, List<Refusal> found);

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
