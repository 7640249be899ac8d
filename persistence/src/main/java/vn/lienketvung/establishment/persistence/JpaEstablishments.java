package vn.lienketvung.establishment.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentEvent;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.shared.EditConflict;

/** An establishment is always loaded with its history. */
@Transactional(readOnly = true)
interface JpaEstablishments extends Establishments, Repository<Establishment, EstablishmentId> {

    @Override
    @Transactional
    Establishment save(Establishment establishment);

    @Override
    @Transactional
    default void release(Establishment establishment) {
        saveAndFlush(establishment);
    }

    Establishment saveAndFlush(Establishment establishment);

    @Override
    @Transactional
    default void remove(Establishment declared) {
        if (!withdrawn(declared.id().value()))
            throw new EditConflict(EstablishmentEvent.SUBJECT, declared.id());
    }

    @Query(nativeQuery = true, value = "select establishment_withdraw(:id)")
    boolean withdrawn(UUID id);

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

    @Override
    default List<EstablishmentId> dueAnAccount() {
        return withoutAccount().stream().map(EstablishmentId::new).toList();
    }

    @Query(
            nativeQuery = true,
            value =
                    """
                    select id from establishment
                     where state = 'ACTIVE' and email is not null and account_opened_at is null and consented_at is not null
                     order by declared_at limit 50
                    """)
    List<UUID> withoutAccount();

    @Query("select e from Establishment e where e.id = :id")
    Optional<Establishment> withId(EstablishmentId id);

    @Query("select e from Establishment e where e.receipt = :receipt")
    Optional<Establishment> withReceipt(String receipt);

    @Query(
            nativeQuery = true,
            value =
                    "select id from establishment where tax_code = :code and state not in ('DISSOLVED', 'MERGED')")
    Optional<UUID> withTaxCode(String code);

    private static Establishment whole(Establishment establishment) {
        // Pages read the history after the transaction has ended.
        establishment.turns();
        return establishment;
    }
}
