package vn.lienketvung.agreement.persistence.correction;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.correction.Correction;
import vn.lienketvung.agreement.correction.CorrectionId;
import vn.lienketvung.agreement.correction.Corrections;

/** Corrections in the database. */
@Transactional(readOnly = true)
interface JpaCorrections extends Corrections, Repository<Correction, CorrectionId> {

    @Override
    @Transactional
    Correction save(Correction correction);

    @Override
    @Transactional
    void flush();

    @Override
    @Query("select c from Correction c where c.agreement = :agreement order by c.proposedAt, c.id")
    List<Correction> of(AgreementId agreement);
}
