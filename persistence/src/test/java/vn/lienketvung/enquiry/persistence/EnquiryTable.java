package vn.lienketvung.enquiry.persistence;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.dossier.persistence.ProductInDatabase;
import vn.lienketvung.enquiry.Enquiries;
import vn.lienketvung.enquiry.Enquiry;
import vn.lienketvung.enquiry.EnquiryContacts;
import vn.lienketvung.enquiry.EnquiryMother;
import vn.lienketvung.enquiry.EnquirySide;
import vn.lienketvung.enquiry.EnquiryState;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** A published product in the database, and what buyers ask about it. */
@PersistenceTest
abstract class EnquiryTable {

    @Autowired Establishments establishments;
    @Autowired CriteriaSets sets;
    @Autowired Enquiries enquiries;
    @Autowired EnquiryContacts contacts;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    UUID product;

    @BeforeEach
    void aPublishedProduct() {
        new CastInDatabase(sql).arrive();
        sets.add(CriteriaMother.rice());
        product = new ProductInDatabase(sql, establishments, entities).published();
    }

    /** With the buyer's contact. */
    Enquiry kept(EnquiryState state) {
        var kept = enquiries.save(EnquiryMother.open(product));
        contacts.save(EnquiryMother.contact(kept, EnquirySide.BUYER));
        entities.flush();
        EnquiryMother.lead(kept, state);
        return kept;
    }
}
