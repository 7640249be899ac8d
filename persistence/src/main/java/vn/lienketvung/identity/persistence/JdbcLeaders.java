package vn.lienketvung.identity.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Leaders;
import vn.lienketvung.organisation.OrganisationId;

/** Asks the directory of working people for the body and the one above it at once. */
@Component
@Transactional(readOnly = true)
class JdbcLeaders implements Leaders {

    private final JdbcClient sql;

    JdbcLeaders(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Leader> of(OrganisationId body) {
        return sql.sql(
                        """
                        select account_id, full_name, position, organisation_id = :body as own
                          from working_people(null, array[:body, (select parent_id from organisation where id = :body)],
                                              array['PROVINCE_LEADER', 'DEPARTMENT_HEAD'], null, null)
                        """)
                .param("body", body.value())
                .query((row, number) ->
                        new Leader(
                                new AccountId(row.getObject("account_id", UUID.class)),
                                row.getString("full_name"),
                                row.getString("position"),
                                row.getBoolean("own")))
                .list();
    }
}
