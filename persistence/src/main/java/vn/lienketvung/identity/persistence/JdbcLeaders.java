package vn.lienketvung.identity.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Leaders;
import vn.lienketvung.organisation.OrganisationId;

/** Asks the database's own function, which tells names of leaders to everybody and nothing else of an account. */
@Component
@Transactional(readOnly = true)
class JdbcLeaders implements Leaders {

    private final JdbcClient sql;

    JdbcLeaders(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Leader> of(OrganisationId body) {
        return sql.sql("select account, full_name, position, own from leaders_of(:body)")
                .param("body", body.value())
                .query((row, number) ->
                        new Leader(
                                new AccountId(row.getObject("account", UUID.class)),
                                row.getString("full_name"),
                                row.getString("position"),
                                row.getBoolean("own")))
                .list();
    }
}
