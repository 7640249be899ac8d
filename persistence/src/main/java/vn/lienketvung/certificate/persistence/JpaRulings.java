package vn.lienketvung.certificate.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.certificate.Ruling;
import vn.lienketvung.certificate.Rulings;
import vn.lienketvung.dossier.DossierId;

/** Decisions are added and never changed. */
@Transactional(readOnly = true)
interface JpaRulings extends Rulings, Repository<Ruling, UUID> {

    @Override
    @Transactional
    Ruling save(Ruling ruling);

    @Override
    default List<Ruling> of(DossierId dossier) {
        return about(dossier.value());
    }

    @Query("select r from Ruling r where r.dossier = :dossier order by r.at")
    List<Ruling> about(UUID dossier);
}
