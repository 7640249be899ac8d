package vn.lienketvung.commitment.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.Commitments;

/** A commitment is always loaded whole; the lists of several are fetched in batches. */
@Transactional(readOnly = true)
interface JpaCommitments extends Commitments, Repository<Commitment, CommitmentId> {

    @Override
    @Transactional
    Commitment save(Commitment commitment);

    @Override
    default Optional<Commitment> findById(CommitmentId id) {
        return withId(id).map(JpaCommitments::whole);
    }

    @Override
    default List<Commitment> of(AgreementId agreement) {
        return inOrder(agreement).stream().map(JpaCommitments::whole).toList();
    }

    @Query("select c from Commitment c where c.id = :id")
    Optional<Commitment> withId(CommitmentId id);

    @Query("select c from Commitment c where c.agreement = :agreement order by c.position")
    List<Commitment> inOrder(AgreementId agreement);

    private static Commitment whole(Commitment commitment) {
        // Pages read the lists after the transaction has ended.
        commitment.evidence();
        commitment.history();
        commitment.proposals();
        return commitment;
    }
}
