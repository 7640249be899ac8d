package vn.lienketvung.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tình trạng: what a list of commitments is a list of, so that every figure leads to the records behind it. */
public enum Situation {
    /** Fell due and can be judged: what the share of those kept in time is a share of. */
    JUDGED,
    KEPT_IN_TIME,
    /** Kept, but handed in late; kept in part; or found not to be kept. */
    LATE,
    OVERDUE,
    /** Fell due, handed in, not answered yet. */
    CLAIMED,
    /** Fell due while its condition was not met. */
    WAITING,
    /** Being worked on, whenever it is due. */
    ACTIVE,
    /** Being worked on, and not reported on for too long. */
    SILENT,
    /** Each thing that holds a commitment up, on a line of its own. */
    OBSTACLE;

    /** Whether it is a matter of the period in which commitments were due, and not of today alone. */
    public boolean isOfPeriod() {
        return switch (this) {
            case JUDGED, KEPT_IN_TIME, LATE, CLAIMED, WAITING -> true;
            case OVERDUE, ACTIVE, SILENT, OBSTACLE -> false;
        };
    }

    /** As addresses write it. */
    public String text() {
        return switch (this) {
            case JUDGED -> "den-han";
            case KEPT_IN_TIME -> "dung-han";
            case LATE -> "khong-dung-han";
            case OVERDUE -> "qua-han";
            case CLAIMED -> "cho-xac-nhan";
            case WAITING -> "cho-dieu-kien";
            case ACTIVE -> "dang-thuc-hien";
            case SILENT -> "im-lang";
            case OBSTACLE -> "vuong-mac";
        };
    }

    public static Optional<Situation> parse(String text) {
        return Stream.of(values())
                .filter(each -> each.text().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
