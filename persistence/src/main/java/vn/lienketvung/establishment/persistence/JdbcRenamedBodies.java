package vn.lienketvung.establishment.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.RenamedBodies;

@Component
@Transactional(readOnly = true)
class JdbcRenamedBodies implements RenamedBodies {

    /** A body that shares its name with another has something behind it. */
    private static final String DUE =
            """
            select e.id from establishment e join organisation o on o.id = e.id
             where o.active and not starts_with(o.name, e.name)
               and exists (select from establishment_turn t where t.establishment_id = e.id and t.former_name is not null
                              and starts_with(o.name, t.former_name))
             order by e.id limit 50
            """;

    private final JdbcClient sql;

    JdbcRenamedBodies(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<EstablishmentId> due() {
        return sql.sql(DUE)
                .query((row, _) -> new EstablishmentId(row.getObject("id", UUID.class)))
                .list();
    }
}
