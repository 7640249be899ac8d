package vn.lienketvung.dossier.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.dossier.Entrant;
import vn.lienketvung.dossier.Entrants;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.organisation.OrganisationId;

@Component
@Transactional(readOnly = true)
class JdbcEntrants implements Entrants {

    private static final String OF_PRODUCER =
            """
            select p.id, p.name, p.product_set, e.id as producer, e.name as producer_name, e.province, e.commune
              from product p
              join establishment e on e.id = p.establishment_id
             where e.id = :producer and e.state = 'ACTIVE' and p.state = 'PUBLISHED' and p.product_set is not null
             order by p.name collate "vi-x-icu", p.id
            """;

    private final JdbcClient sql;

    JdbcEntrants(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Entrant> of(OrganisationId producer) {
        return sql.sql(OF_PRODUCER)
                .param("producer", producer.value())
                .query((row, _) -> entrant(row))
                .list();
    }

    private static Entrant entrant(ResultSet row) throws SQLException {
        return new Entrant(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("product_set"),
                new OrganisationId(row.getObject("producer", UUID.class)),
                row.getString("producer_name"),
                new ProvinceCode(row.getString("province")),
                UnitId.of(row.getString("commune")));
    }
}
