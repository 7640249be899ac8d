package vn.lienketvung.dossier.persistence;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.organisation.OrganisationMother;

/** Puts a product of the cooperative of the tests into the database; call inside a transaction in which the portal acts. */
public record ProductInDatabase(
        JdbcClient sql, Establishments establishments, EntityManager entities) {

    private static final UUID PRODUCER = OrganisationMother.DONG_THAP_COOPERATIVE.id().value();

    /** Not published yet. */
    public UUID draft() {
        var model = establishments.save(EstablishmentMother.declared());
        entities.flush();
        sql.sql(
                        """
                        insert into establishment (id, receipt, state, kind, name, province, commune, founded_on, members, size,
                               sectors, representative, representative_position, phone, consented_at, declared_at, due_on, version)
                        select :id, '23456789AB', state, kind, name, province, commune, founded_on, members, size, sectors,
                               representative, representative_position, phone, consented_at, declared_at, due_on, 0
                          from establishment where id = :model
                        """)
                .param("id", PRODUCER)
                .param("model", EstablishmentMother.numberOf(model))
                .update();
        sql.sql("update establishment set state = 'ACTIVE' where id = ?").param(PRODUCER).update();
        var product = UUID.randomUUID();
        sql.sql(
                        """
                        insert into product (id, establishment_id, state, name, product_set, added_at, state_since,
                               story, unit, origin_province, origin_commune, version)
                        values (?, ?, 'DRAFT', 'Gạo Mẫu', ?, now(), now(), 'Gạo', 'kg', '82', '29905@2025-07-01', 0)
                        """)
                .param(product)
                .param(PRODUCER)
                .param(CriteriaMother.RICE)
                .update();
        return product;
    }

    public void publish(UUID product) {
        sql.sql("update product set state = 'PUBLISHED' where id = ?").param(product).update();
    }

    public UUID published() {
        var product = draft();
        publish(product);
        return product;
    }
}
