package vn.lienketvung.pledge.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.pledge.PledgeId;
import vn.lienketvung.pledge.PledgeLedger;
import vn.lienketvung.pledge.PledgeLedgers;

/** A ledger is always loaded whole; the entries of several are fetched in batches. */
@Transactional(readOnly = true)
interface JpaPledgeLedgers extends PledgeLedgers, Repository<PledgeLedger, PledgeId> {

    @Override
    @Transactional
    PledgeLedger save(PledgeLedger ledger);

    @Override
    default Optional<PledgeLedger> findById(PledgeId id) {
        return withId(id).map(JpaPledgeLedgers::whole);
    }

    @Override
    default List<PledgeLedger> of(AgreementId agreement) {
        return inOrder(agreement).stream().map(JpaPledgeLedgers::whole).toList();
    }

    @Query("select l from PledgeLedger l where l.id = :id")
    Optional<PledgeLedger> withId(PledgeId id);

    @Query("select l from PledgeLedger l where l.agreement = :agreement order by l.position")
    List<PledgeLedger> inOrder(AgreementId agreement);

    private static PledgeLedger whole(PledgeLedger ledger) {
        // Pages read the entries after the transaction has ended.
        ledger.entries();
        return ledger;
    }
}
