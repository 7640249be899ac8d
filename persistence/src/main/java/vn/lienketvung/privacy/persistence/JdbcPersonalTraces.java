package vn.lienketvung.privacy.persistence;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.privacy.PersonalTraces;

@Component
@Transactional
class JdbcPersonalTraces implements PersonalTraces {

    private final JdbcClient sql;
    private final EntityManager entities;

    JdbcPersonalTraces(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    /** The database erases only for somebody whose request stands as granted, so that has to be written first. */
    @Override
    public void erase(AccountId account, String pseudonym) {
        entities.flush();
        sql.sql("select privacy_erase_traces(:account, :pseudonym)")
                .param("account", account.value())
                .param("pseudonym", pseudonym)
                .query((_, _) -> true)
                .single();
    }
}
