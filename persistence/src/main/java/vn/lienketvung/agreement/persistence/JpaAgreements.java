package vn.lienketvung.agreement.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Agreements;

/** An agreement is always loaded whole: one statement for itself and one for each of its lists. */
@Transactional(readOnly = true)
interface JpaAgreements extends Agreements, Repository<Agreement, AgreementId> {

    @Override
    @Transactional
    Agreement save(Agreement agreement);

    @Override
    default Optional<Agreement> findById(AgreementId id) {
        return withId(id).map(JpaAgreements::whole);
    }

    @Override
    default List<Agreement> signedAndDue(LocalDate today) {
        return signedAndStarted(today).stream().map(JpaAgreements::whole).toList();
    }

    @Override
    default List<Agreement> conditional() {
        return withOpenConditions().stream().map(JpaAgreements::whole).toList();
    }

    @Query("select a from Agreement a where a.status = CONDITIONAL")
    List<Agreement> withOpenConditions();

    @Override
    default List<Agreement> runOut(LocalDate today) {
        return overBy(today).stream().map(JpaAgreements::whole).toList();
    }

    @Query(
            "select a from Agreement a where a.status = IN_FORCE and (a.endsOn < :today or a.ending.terminatesOn <= :today)")
    List<Agreement> overBy(LocalDate today);

    @Override
    default List<Agreement> settling() {
        return leftOpen().stream().map(JpaAgreements::whole).toList();
    }

    @Query(
            "select a from Agreement a where a.ending.settleBy is not null and a.ending.settledAt is null")
    List<Agreement> leftOpen();

    @Query("select a from Agreement a where a.id = :id")
    Optional<Agreement> withId(AgreementId id);

    @Query("select a from Agreement a where a.status = SIGNED and a.startsOn <= :today")
    List<Agreement> signedAndStarted(LocalDate today);

    /** Costs two statements more, which agreements drafted here are spared. */
    private static void readPaper(Agreement agreement) {
        agreement.paper().signerOf(agreement.lead());
        agreement.commitments().forEach(terms -> agreement.paper().knownValueOf(terms.id()));
        agreement.paper().knownValueOf(agreement.id().value());
    }

    private static Agreement whole(Agreement agreement) {
        // Pages read the lists after the transaction has ended.
        agreement.parties();
        agreement.commitments();
        agreement.clauses();
        agreement.pledges();
        agreement.hasConcurred(agreement.lead());
        agreement.review().returnReasons();
        agreement.conditions();
        agreement.signatures();
        agreement.ending().confirmations();
        agreement.history();
        if (agreement.isEnteredFromPaper()) readPaper(agreement);
        return agreement;
    }
}
