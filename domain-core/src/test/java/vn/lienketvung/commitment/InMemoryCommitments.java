package vn.lienketvung.commitment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;

/** Commitments without a database. */
public class InMemoryCommitments implements Commitments {

    private final Map<CommitmentId, Commitment> commitments = new LinkedHashMap<>();

    @Override
    public Commitment save(Commitment commitment) {
        commitments.put(commitment.id(), commitment);
        return commitment;
    }

    @Override
    public Optional<Commitment> findById(CommitmentId id) {
        return Optional.ofNullable(commitments.get(id));
    }

    @Override
    public List<Commitment> of(AgreementId agreement) {
        return commitments.values().stream()
                .filter(commitment -> commitment.agreement().equals(agreement))
                .sorted(Comparator.comparing(Commitment::position))
                .toList();
    }
}
