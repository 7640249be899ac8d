package vn.lienketvung.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The votes of a panel as they stand.
 *
 * @param seats of the panel, recused members included until they are replaced
 * @param present members who take part
 * @param quorum how many must have voted
 * @param chair what the chair voted for; null when the chair has not, or does not take part
 */
public record Tally(
        int seats, int present, int quorum, Map<Verdict, Long> votes, @Nullable Verdict chair) {

    static Tally of(List<PanelMember> members, PanelSettings settings) {
        var seats = (int) members.stream().filter(each -> !each.isReplaced()).count();
        var present = members.stream().filter(PanelMember::takesPart).toList();
        var votes = new EnumMap<Verdict, Long>(Verdict.class);
        Verdict chair = null;
        for (var member : present) {
            var verdict = member.verdict();
            if (verdict == null) continue;
            votes.merge(verdict, 1L, Long::sum);
            if (member.isChair()) chair = verdict;
        }
        return new Tally(seats, present.size(), settings.quorumOf(seats), votes, chair);
    }

    public long cast() {
        return votes.values().stream().mapToLong(Long::longValue).sum();
    }

    public long votesFor(Verdict verdict) {
        return votes.getOrDefault(verdict, 0L);
    }

    /** Whether so many are recused that no conclusion is possible until somebody is replaced. */
    public boolean isQuorumLost() {
        return present < quorum;
    }

    /** Whether enough members have voted, the chair among them. */
    public boolean hasQuorum() {
        return cast() >= quorum && chair != null;
    }

    /** What more than half of the votes cast are for; with exactly half, the chair's vote decides. */
    public Optional<Verdict> outcome() {
        return votes.entrySet().stream()
                .filter(each -> isMajority(each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isMajority(Verdict verdict, long count) {
        return count * 2 > cast() || (count * 2 == cast() && verdict == chair);
    }
}
