package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/**
 * What became of an agreement in review: who submitted it, who takes care of it, what was found wanting in each
 * round and what the lead answered.
 */
public class ReviewRecord {

    private int rounds;
    private List<ReturnReason> returnReasons = new ArrayList<>();
    private @Nullable UUID submittedByAccount;
    private @Nullable UUID reviewerAccount;
    private @Nullable String reviewerName;
    private @Nullable LocalDate approvedOn;

    void submitted(Map<Integer, String> answers, Official by) {
        var open = lastReasons();
        answers.forEach((position, answer) -> {
            var reason = open.get(position);
            returnReasons.set(returnReasons.indexOf(reason), reason.answered(answer));
        });
        submittedByAccount = by.account().value();
    }

    void takenUp(Reviewer reviewer) {
        reviewerAccount = reviewer.account();
        reviewerName = reviewer.name();
    }

    void returned(List<ReturnReason> reasons) {
        rounds++;
        reasons.forEach(reason -> returnReasons.add(reason.inRound(rounds)));
    }

    void approved(LocalDate on) {
        approvedOn = on;
    }

    /** The round that runs now, from 1: one more than there were returns. */
    public int round() {
        return rounds + 1;
    }

    /** The reasons of the last return; none before the first. */
    List<ReturnReason> lastReasons() {
        return returnReasons.stream().filter(reason -> reason.round() == rounds).toList();
    }

    /** All reasons of all returns, oldest first. */
    public List<ReturnReason> returnReasons() {
        return List.copyOf(returnReasons);
    }

    /** All reasons, the last return first; within a return as the reviewer ordered them. */
    public List<ReturnReason> returnReasonsLastFirst() {
        return returnReasons.stream()
                .sorted(Comparator.comparingInt(ReturnReason::round).reversed())
                .toList();
    }

    public @Nullable UUID submittedByAccount() {
        return submittedByAccount;
    }

    public boolean wasSubmitted() {
        return submittedByAccount != null;
    }

    public boolean isTakenUpBy(Official official) {
        return official.account().value().equals(reviewerAccount);
    }

    /** Who took the submission up; null while nobody has. */
    public @Nullable UUID reviewerAccount() {
        return reviewerAccount;
    }

    public @Nullable String reviewerName() {
        return reviewerName;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }
}
