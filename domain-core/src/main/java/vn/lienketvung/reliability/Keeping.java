package vn.lienketvung.reliability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.NonPerformanceCause;

/** What a record says of one commitment. */
public enum Keeping {
    KEPT_IN_TIME,
    /** Confirmed, but handed in after the deadline. */
    KEPT_LATE,
    KEPT_IN_PART,
    /** Declared, or found, not to be kept, for a cause within one's own reach. */
    NOT_KEPT,
    /** Its deadline is over, and nobody said a word about it. */
    OVERDUE,
    /** Not kept because of force majeure or of what the partner did not do: held against nobody. */
    EXCUSED,
    /** Handed in; the counterpart has not answered yet. */
    UNANSWERED,
    /** What must be there first is not there yet. */
    WAITING,
    /** Not due in the period; stands in the record only because nobody reports on it. */
    NOT_DUE;

    /** Causes for which whoever promised does not answer. */
    public static final Set<NonPerformanceCause> EXCUSES =
            Set.of(NonPerformanceCause.FORCE_MAJEURE, NonPerformanceCause.COUNTERPART_DELAY);

    static Keeping of(CommitmentFact fact, boolean due) {
        return switch (fact.status()) {
            case FULFILLED -> fact.inTime() ? KEPT_IN_TIME : KEPT_LATE;
            case PARTLY_FULFILLED -> KEPT_IN_PART;
            case NOT_FULFILLED ->
                    fact.cause() != null && EXCUSES.contains(fact.cause()) ? EXCUSED : NOT_KEPT;
            case CLAIMED -> UNANSWERED;
            case WAITING -> WAITING;
            case ACTIVE -> due ? OVERDUE : NOT_DUE;
            case WAIVED, TRANSFERRED ->
                    throw new IllegalArgumentException(
                            CommitmentStatus.class.getSimpleName() + " counts for nothing");
        };
    }

    /** Whether it counts in the score. */
    public boolean counts() {
        return switch (this) {
            case KEPT_IN_TIME, KEPT_LATE, KEPT_IN_PART, NOT_KEPT, OVERDUE -> true;
            case EXCUSED, UNANSWERED, WAITING, NOT_DUE -> false;
        };
    }

    /** What a decision on a disputed commitment may find instead: a finding, never that something is still open. */
    public static List<Keeping> findings() {
        return List.of(KEPT_IN_TIME, KEPT_LATE, KEPT_IN_PART, NOT_KEPT, EXCUSED);
    }

    /** As addresses write it. */
    public String text() {
        return switch (this) {
            case KEPT_IN_TIME -> "dung-han";
            case KEPT_LATE -> "muon";
            case KEPT_IN_PART -> "mot-phan";
            case NOT_KEPT -> "khong-thuc-hien";
            case OVERDUE -> "qua-han";
            case EXCUSED -> "khach-quan";
            case UNANSWERED -> "cho-xac-nhan";
            case WAITING -> "cho-dieu-kien";
            case NOT_DUE -> "chua-den-han";
        };
    }

    public static Optional<Keeping> parse(String text) {
        return Stream.of(values())
                .filter(each -> each.text().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
