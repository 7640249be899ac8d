package vn.lienketvung.council.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.council.Council;
import vn.lienketvung.council.CouncilId;
import vn.lienketvung.council.Councils;
import vn.lienketvung.dossier.DossierId;

/** A council is always loaded whole. */
@Transactional(readOnly = true)
interface JpaCouncils extends Councils, Repository<Council, CouncilId> {

    @Override
    @Transactional
    Council save(Council council);

    @Override
    default Optional<Council> findById(CouncilId id) {
        return withId(id).map(JpaCouncils::whole);
    }

    @Override
    default Optional<Council> findFor(DossierId dossier) {
        return about(dossier.value()).map(JpaCouncils::whole);
    }

    @Query("select c from Council c where c.id = :id")
    Optional<Council> withId(CouncilId id);

    @Query("select c from Council c where c.dossier = :dossier")
    Optional<Council> about(UUID dossier);

    private static Council whole(Council council) {
        // Pages read all of it after the transaction has ended.
        council.members();
        council.discussions();
        return council;
    }
}
