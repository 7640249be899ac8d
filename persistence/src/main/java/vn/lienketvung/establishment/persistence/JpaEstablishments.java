package vn.lienketvung.establishment.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.establishment.TaxCode;

/** An establishment is always loaded with its history. */
@Transactional(readOnly = true)
interface JpaEstablishments extends Establishments, Repository<Establishment, EstablishmentId> {

    @Override
    @Transactional
    Establishment save(Establishment establishment);

    @Override
    default Optional<Establishment> findById(EstablishmentId id) {
        return withId(id).map(JpaEstablishments::whole);
    }

    @Override
    default Optional<Establishment> findByReceipt(ReceiptCode receipt) {
        return withReceipt(receipt.value()).map(JpaEstablishments::whole);
    }

    @Override
    default Optional<EstablishmentId> bearerOf(TaxCode taxCode) {
        return withTaxCode(taxCode.value()).map(EstablishmentId::new);
    }

    @Query("select e from Establishment e where e.id = :id")
    Optional<Establishment> withId(EstablishmentId id);

    @Query("select e from Establishment e where e.receipt = :receipt")
    Optional<Establishment> withReceipt(String receipt);

    @Query(
            nativeQuery = true,
            value = "select id from establishment where tax_code = :code and state <> 'DISSOLVED'")
    Optional<UUID> withTaxCode(String code);

    private static Establishment whole(Establishment establishment) {
        // Pages read the history after the transaction has ended.
        establishment.turns();
        return establishment;
    }
}
