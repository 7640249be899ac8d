package vn.lienketvung.identity.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Sessions;
import vn.lienketvung.identity.Username;

@Component
@Transactional
class JdbcSessions implements Sessions {

    private final JdbcClient sql;

    JdbcSessions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void endAll(AccountId account, Username username) {
        sql.sql("delete from spring_session where principal_name in (:account, :username)")
                .param("account", account.toString())
                .param("username", username.value())
                .update();
    }
}
