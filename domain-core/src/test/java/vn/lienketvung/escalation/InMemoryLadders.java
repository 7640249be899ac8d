package vn.lienketvung.escalation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentId;

/** Ladders without a database, over commitments in memory. */
public class InMemoryLadders implements Ladders {

    private final Map<LadderId, Ladder> ladders = new LinkedHashMap<>();
    private final Map<CommitmentId, Commitment> commitments = new LinkedHashMap<>();

    public void watch(Commitment commitment) {
        commitments.put(commitment.id(), commitment);
    }

    @Override
    public Ladder save(Ladder ladder) {
        if (openOf(ladder.commitment()).isPresent())
            throw new IllegalStateException("A second open ladder of " + ladder.commitment());
        ladders.put(ladder.id(), ladder);
        return ladder;
    }

    @Override
    public void flush() {}

    @Override
    public Optional<Ladder> findById(LadderId id) {
        return Optional.ofNullable(ladders.get(id));
    }

    @Override
    public Optional<Ladder> openOf(CommitmentId commitment) {
        return of(commitment).stream()
                .filter(ladder -> ladder.status() != LadderStatus.CLOSED)
                .findFirst();
    }

    @Override
    public Optional<Ladder> latestOf(CommitmentId commitment) {
        return of(commitment).stream().max(Comparator.comparing(Ladder::openedAt));
    }

    public List<Ladder> of(CommitmentId commitment) {
        return ladders.values().stream()
                .filter(ladder -> ladder.commitment().equals(commitment))
                .toList();
    }

    @Override
    public List<Candidate> candidates(LocalDate horizon) {
        return commitments.values().stream()
                .map(Watched::of)
                .filter(each -> each.climbs() && !each.dueOn().isAfter(horizon))
                .map(each -> candidate(each, openOf(each.id()).orElse(null)))
                .toList();
    }

    private static Candidate candidate(
            Watched commitment, @org.jspecify.annotations.Nullable Ladder ladder) {
        return new Candidate(
                commitment.id(),
                commitment.dueOn(),
                ladder == null ? commitment.since() : ladder.since(),
                ladder == null || ladder.status() == LadderStatus.CLIMBING,
                ladder == null
                        ? java.util.Set.of()
                        : ladder.steps().stream()
                                .map(TakenStep::step)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean hold(CommitmentId commitment, boolean wait) {
        return true;
    }
}
