package vn.lienketvung.analysis;

import java.time.LocalDate;
import java.util.stream.Stream;

/** How long something has held a commitment up, in days since the day it came up. */
public enum ObstacleAge {
    UP_TO_15(0, 15),
    UP_TO_30(16, 30),
    UP_TO_60(31, 60),
    UP_TO_90(61, 90),
    LONGER(91, 36_500);

    private final int fewest;
    private final int most;

    ObstacleAge(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** How old something is that came up by that day. */
    public static ObstacleAge of(LocalDate since, LocalDate today) {
        return Stream.of(values())
                .filter(age -> !since.isBefore(age.from(today)))
                .findFirst()
                .orElse(LONGER);
    }

    /** The first day on which something of this age came up. */
    public LocalDate from(LocalDate today) {
        return today.minusDays(most);
    }

    /** The last day on which it did. */
    public LocalDate to(LocalDate today) {
        return today.minusDays(fewest);
    }

    /** Whether it has lasted for more than a month: somebody above has to look at it. */
    public boolean isLong() {
        return this != UP_TO_15 && this != UP_TO_30;
    }
}
