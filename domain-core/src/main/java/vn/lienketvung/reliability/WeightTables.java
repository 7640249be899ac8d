package vn.lienketvung.reliability;

import java.time.LocalDate;
import java.util.List;

/** The weights of all times. */
public interface WeightTables {

    /** Newest first. */
    List<Weights> all();

    /** Those that hold on that day. */
    default Weights on(LocalDate day) {
        return all().stream()
                .filter(each -> !each.from().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No weights hold on " + day));
    }

    /** Those that began to hold on that day. */
    default Weights from(LocalDate day) {
        return all().stream()
                .filter(each -> each.from().equals(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No weights begin on " + day));
    }
}
