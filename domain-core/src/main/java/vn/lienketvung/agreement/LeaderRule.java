package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.Refusal;

/** Whoever is picked to answer for a commitment leads the implementer itself or the committee above it. */
final class LeaderRule {

    private LeaderRule() {}

    static List<Refusal> problemsOf(List<CommitmentChange> changes) {
        var found = new ArrayList<Refusal>();
        for (int i = 0; i < changes.size(); i++) {
            var leader = changes.get(i).leader();
            var implementer = changes.get(i).implementer();
            if (leader == null || leader.mayAnswerFor(implementer)) continue;
            found.add(
                    implementer == null
                            ? Refusal.at(
                                    fieldOf(i),
                                    "agreement.rule.leader-before-implementer",
                                    i + 1,
                                    leader.fullName())
                            : Refusal.at(
                                    fieldOf(i),
                                    "agreement.rule.leader-elsewhere",
                                    i + 1,
                                    leader.fullName(),
                                    leader.bodyName(),
                                    implementer.name()));
        }
        return found;
    }

    /** The portal knows nobody with this account who leads today. */
    static Refusal gone(int row) {
        return Refusal.at(fieldOf(row), "agreement.rule.leader-gone", row + 1);
    }

    private static String fieldOf(int row) {
        return "commitments[" + row + "].leader";
    }
}
