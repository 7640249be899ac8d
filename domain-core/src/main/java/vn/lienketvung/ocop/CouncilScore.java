package vn.lienketvung.ocop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/**
 * What the members of a council gave one product, each on their own.
 *
 * @param discussed whether the council has discussed the product since the totals were first laid open
 */
public record CouncilScore(CouncilRules rules, List<Member> members, boolean discussed) {

    /**
     * One appointed member.
     *
     * @param present whether the member is there
     * @param conflicted whether the member has an interest in the product, and therefore does not score it
     * @param total null while the member has not scored
     */
    public record Member(
            String id,
            boolean chair,
            boolean present,
            boolean conflicted,
            @Nullable Integer total) {

        boolean isToScore() {
            return present && !conflicted;
        }
    }

    private static final int DECIMALS = 2;

    public CouncilScore {
        members = List.copyOf(members);
    }

    /** Three of four members and the chair are there. */
    public boolean hasQuorum() {
        var present = members.stream().filter(Member::present).toList();
        return present.stream().anyMatch(Member::chair)
                && rules.isQuorum(present.size(), members.size());
    }

    /** How far the highest and the lowest total lie apart. */
    public int spread() {
        return totals().max().orElse(0) - totals().min().orElse(0);
    }

    /** The totals lie too far apart and nobody has talked about it yet. */
    public boolean mustDiscuss() {
        return spread() > rules.maxSpread() && !discussed;
    }

    /** What stands against a result, all at once. */
    public List<Refusal> obstacles() {
        var obstacles = new ArrayList<Refusal>();
        if (!hasQuorum()) obstacles.add(Refusal.of("ocop.rule.no-quorum"));
        var missing = members.stream().filter(CouncilScore::isMissing).count();
        if (missing > 0) obstacles.add(Refusal.of("ocop.rule.totals-missing", missing));
        if (members.stream().noneMatch(Member::isToScore))
            obstacles.add(Refusal.of("ocop.rule.nobody-scores"));
        if (members.stream().anyMatch(CouncilScore::isForbidden))
            obstacles.add(Refusal.of("ocop.rule.conflict-of-interest"));
        if (mustDiscuss())
            obstacles.add(Refusal.of("ocop.rule.must-discuss", spread(), rules.maxSpread()));
        return obstacles;
    }

    /**
     * The mean of the totals, to two decimals.
     *
     * @throws ActionRefused while anything stands against a result
     */
    public BigDecimal mean() {
        ActionRefused.ifAny(obstacles());
        return BigDecimal.valueOf(totals().sum())
                .divide(BigDecimal.valueOf(totals().count()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean isMissing(Member member) {
        return member.isToScore() && member.total() == null;
    }

    /** A total of somebody who must not score, or is not there. */
    private static boolean isForbidden(Member member) {
        return !member.isToScore() && member.total() != null;
    }

    private IntStream totals() {
        return members.stream()
                .filter(Member::isToScore)
                .map(Member::total)
                .mapMultiToInt((total, next) -> {
                    if (total != null) next.accept(total);
                });
    }
}
