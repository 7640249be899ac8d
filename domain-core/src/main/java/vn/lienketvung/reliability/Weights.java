package vn.lienketvung.reliability;

import java.time.LocalDate;

/**
 * Trọng số: what each way of keeping a commitment is worth, and what takes points off. Published, and never changed for a record that
 * was drawn up under them.
 *
 * @param from the first day on which records are drawn up under them
 * @param extension points off for each extension granted
 * @param returned points off for each time a report was sent back
 * @param silent points off for silence
 * @param smallest with fewer commitments that count there is no score
 */
public record Weights(
        LocalDate from,
        int keptInTime,
        int keptLate,
        int keptInPart,
        int notKept,
        int overdue,
        int extension,
        int returned,
        int silent,
        int smallest) {

    /** What a commitment is worth before anything is taken off, from 0 to 100. */
    public int worth(Keeping keeping) {
        return switch (keeping) {
            case KEPT_IN_TIME -> keptInTime;
            case KEPT_LATE -> keptLate;
            case KEPT_IN_PART -> keptInPart;
            case NOT_KEPT -> notKept;
            case OVERDUE -> overdue;
            case EXCUSED, UNANSWERED, WAITING, NOT_DUE ->
                    throw new IllegalArgumentException(keeping + " does not count");
        };
    }

    /** The points of one commitment, never below 0. */
    public int points(Keeping keeping, Marks marks) {
        var off =
                marks.extensions() * extension
                        + marks.returned() * returned
                        + (marks.silent() ? silent : 0);
        return Math.max(0, worth(keeping) - off);
    }
}
