package vn.lienketvung.certificate.persistence;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateMother;
import vn.lienketvung.certificate.Certificates;
import vn.lienketvung.certificate.Outcome;
import vn.lienketvung.certificate.Ruling;
import vn.lienketvung.certificate.Rulings;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.Dossiers;
import vn.lienketvung.dossier.persistence.ProductInDatabase;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** A scored dossier in the database, and what is decided on it. */
@PersistenceTest
public abstract class CertificateTable {

    @Autowired protected Establishments establishments;
    @Autowired protected Dossiers dossiers;
    @Autowired protected CriteriaSets sets;
    @Autowired protected Rulings rulings;
    @Autowired protected Certificates certificates;
    @Autowired protected FiledDocuments documents;
    @Autowired protected JdbcClient sql;
    @Autowired protected EntityManager entities;
    @Autowired protected Viewpoint viewpoint;

    Dossier dossier;

    @BeforeEach
    void aScoredDossier() {
        new CastInDatabase(sql).arrive();
        sets.add(CriteriaMother.rice());
        var product = new ProductInDatabase(sql, establishments, entities).published();
        dossier = dossiers.save(DossierMother.draft(DossierMother.entrant(product)));
        entities.flush();
        DossierMother.way(DossierState.SCORED).forEach(this::move);
    }

    void move(DossierMove move) {
        DossierMother.move(dossiers.get(dossier.id()), move);
        entities.flush();
    }

    protected Ruling ruled(Outcome outcome) {
        var ruling = rulings.save(CertificateMother.ruling(dossier, outcome, scan()));
        entities.flush();
        return ruling;
    }

    protected FiledDocument scan() {
        return documents.save(CertificateMother.scan(dossier));
    }

    protected Certificate issued() {
        ruled(Outcome.RECOGNISED);
        var certificate = certificates.save(CertificateMother.issued(dossier));
        entities.flush();
        return certificate;
    }
}
