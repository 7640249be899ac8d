package vn.lienketvung.identity.persistence;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.SignInRecord;
import vn.lienketvung.identity.SignInRecords;

@Component
@Transactional(readOnly = true)
class JdbcSignInRecords implements SignInRecords {

    private final JdbcClient sql;

    JdbcSignInRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SignInRecord> findByUsername(String username) {
        return sql.sql(
                        """
                        select a.id, a.username, a.password_hash, a.status = 'ACTIVE' and o.active as may_enter
                          from account a join organisation o on o.id = a.organisation_id
                         where a.username = :username and a.password_hash is not null
                        """)
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .query((row, _) ->
                        new SignInRecord(
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("username"),
                                row.getString("password_hash"),
                                row.getBoolean("may_enter")))
                .optional();
    }
}
