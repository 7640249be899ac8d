package vn.lienketvung.product.persistence;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.duplicate.Belongings;

/** Products go with their establishment when that is merged with another. */
@Component
@Transactional
class JdbcProductsOfEstablishments implements Belongings {

    private final JdbcClient sql;

    JdbcProductsOfEstablishments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "product";
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> of(EstablishmentId owner) {
        return new HashSet<>(
                sql.sql("select id from product where establishment_id = :owner")
                        .param("owner", owner.value())
                        .query(UUID.class)
                        .list());
    }

    @Override
    public void handOver(Set<UUID> items, EstablishmentId from, EstablishmentId to) {
        sql.sql(
                        """
                        update product set establishment_id = :to, version = version + 1
                         where id = any (:items) and establishment_id = :from
                        """)
                .param("items", items.toArray(UUID[]::new))
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }
}
