package vn.lienketvung.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Delegation;
import vn.lienketvung.identity.DelegationId;
import vn.lienketvung.identity.Delegations;
import vn.lienketvung.identity.Role;

@Component
@Transactional
class JdbcDelegations implements Delegations {

    private static final String SELECT =
            """
            select id, principal_id, principal_name, deputy_id, deputy_name, role, first_day, last_day,
                   revoked_at is not null as revoked
              from delegation
            """;

    private final JdbcClient sql;

    JdbcDelegations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(Delegation delegation, Instant at) {
        sql.sql(
                        """
                        insert into delegation (id, principal_id, principal_name, deputy_id, deputy_name, role,
                                                first_day, last_day, given_at)
                        values (:id, :principal, :principalName, :deputy, :deputyName, :role, :first, :last, :at)
                        """)
                .param("id", delegation.id().value())
                .param("principal", delegation.principal().value())
                .param("principalName", delegation.principalName())
                .param("deputy", delegation.deputy().value())
                .param("deputyName", delegation.deputyName())
                .param("role", delegation.role().name())
                .param("first", delegation.firstDay())
                .param("last", delegation.lastDay())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Delegation> givenBy(AccountId principal) {
        return find("principal_id", principal);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Delegation> givenTo(AccountId deputy) {
        return find("deputy_id", deputy);
    }

    @Override
    public void revoke(DelegationId id, Instant at) {
        sql.sql("update delegation set revoked_at = :at where id = :id and revoked_at is null")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<Delegation> find(String column, AccountId account) {
        return sql.sql(
                        SELECT
                                + " where "
                                + column
                                + " = :account order by first_day desc, given_at desc, id")
                .param("account", account.value())
                .query(JdbcDelegations::delegation)
                .list();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                new DelegationId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("principal_id", UUID.class)),
                row.getString("principal_name"),
                new AccountId(row.getObject("deputy_id", UUID.class)),
                row.getString("deputy_name"),
                Role.valueOf(row.getString("role")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("revoked"));
    }
}
