package vn.lienketvung.council.persistence;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.council.Council;
import vn.lienketvung.council.CouncilMother;
import vn.lienketvung.council.Councils;
import vn.lienketvung.council.ScoreSheets;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.Dossiers;
import vn.lienketvung.dossier.persistence.ProductInDatabase;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.persistence.JdbcTasks;

/** A council that is appointed for a dossier in the database. */
@PersistenceTest
abstract class CouncilTable {

    @Autowired Establishments establishments;
    @Autowired Councils councils;
    @Autowired ScoreSheets sheets;
    @Autowired Dossiers dossiers;
    @Autowired CriteriaSets sets;
    @Autowired JdbcTasks board;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    Dossier dossier;

    @BeforeEach
    void anAcceptedDossier() {
        new CastInDatabase(sql).arrive();
        sets.add(CriteriaMother.rice());
        var product = new ProductInDatabase(sql, establishments, entities).published();
        dossier = DossierMother.draft(DossierMother.entrant(product));
        dossiers.save(dossier);
        entities.flush();
        for (var move : DossierMother.way(DossierState.IN_COUNCIL)) {
            DossierMother.move(dossier, move);
            entities.flush();
        }
    }

    Council appointed() {
        var council = councils.save(CouncilMother.appointed(dossier));
        entities.flush();
        return council;
    }
}
