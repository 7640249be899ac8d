package vn.lienketvung.commitment;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.Refusal;

/** What a commitment needs before its implementer may say that it is kept; the page names it beforehand. */
public final class ClaimRule {

    private ClaimRule() {}

    /** Everything still missing at once; empty when the claim may be made. */
    public static List<Refusal> problemsOf(Commitment commitment) {
        var problems = new ArrayList<Refusal>();
        var latest = commitment.latest();
        if (latest.isEmpty()) {
            problems.add(Refusal.of("commitment.rule.not-reported"));
        } else if (!commitment.isReachedBy(latest.get().value())) {
            problems.add(
                    Refusal.of(
                            "commitment.rule.target-not-reached",
                            commitment.target(),
                            commitment.unit()));
        }
        if (commitment.evidence().stream().noneMatch(each -> each.kind().showsOutcome())) {
            problems.add(Refusal.of("commitment.rule.no-outcome-evidence"));
        }
        return problems;
    }
}
