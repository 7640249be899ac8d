package vn.lienketvung.commitment;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.Refusal;

/** What a commitment needs before its implementer may claim that it is kept; the page names it beforehand. */
public final class ClaimRule {

    private ClaimRule() {}

    /** What is missing for a claim of any kind, all at once. */
    public static List<Refusal> problemsOf(Commitment commitment) {
        var problems = new ArrayList<Refusal>();
        if (commitment.latest().isEmpty()) problems.add(Refusal.of("commitment.rule.not-reported"));
        if (commitment.evidence().stream().noneMatch(Evidence::showsOutcome))
            problems.add(Refusal.of("commitment.rule.no-outcome-evidence"));
        if (commitment.openProposal().isPresent())
            problems.add(Refusal.of("commitment.rule.proposal-open"));
        return problems;
    }

    /** What stands against this claim; its scope must fit the last report, and a part needs words. */
    static List<Refusal> problemsOf(Commitment commitment, ClaimScope scope, String note) {
        var problems = new ArrayList<>(problemsOf(commitment));
        commitment
                .latest()
                .ifPresent(last -> {
                    var reached = commitment.isReachedBy(last.value());
                    if (scope == ClaimScope.TARGET_REACHED && !reached)
                        problems.add(
                                Refusal.at(
                                        "scope",
                                        "commitment.rule.target-not-reached",
                                        commitment.target(),
                                        commitment.unit()));
                    if (scope == ClaimScope.PARTIAL && reached)
                        problems.add(Refusal.at("scope", "commitment.rule.target-is-reached"));
                });
        if (scope == ClaimScope.PARTIAL && note.isBlank())
            problems.add(Refusal.at("claimNote", "commitment.rule.part-without-words"));
        return problems;
    }
}
