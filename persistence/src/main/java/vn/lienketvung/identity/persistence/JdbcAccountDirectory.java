package vn.lienketvung.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.AccountDirectory;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.AccountQuery;
import vn.lienketvung.identity.AccountStatus;
import vn.lienketvung.identity.AccountSummary;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Page;

@Component
@Transactional(readOnly = true)
class JdbcAccountDirectory implements AccountDirectory {

    private static final String SELECT =
            """
            select a.id, a.username, a.full_name, a.position, a.organisation_id, o.name as organisation_name,
                   a.status, a.email, a.version,
                   array(select g.role || ':' || coalesce(g.region, '') from account_grant g
                          where g.account_id = a.id order by g.role, g.region) as roles,
                   (select max(l.expires_at) from activation_link l
                     where l.account_id = a.id and l.used_at is null and l.expires_at > :now) as link_expires_at
              from account a join organisation o on o.id = a.organisation_id
            """;

    private final JdbcClient sql;

    JdbcAccountDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<AccountSummary> find(AccountId id, Instant now) {
        return sql.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcAccountDirectory::summary)
                .optional();
    }

    @Override
    public Page<AccountSummary> search(AccountQuery query, Instant now) {
        var where = where(query);
        var parameters = parametersOf(query);
        var total =
                sql.sql(
                                "select count(*) from account a join organisation o on o.id = a.organisation_id"
                                        + where)
                        .params(parameters)
                        .query(Long.class)
                        .single();
        var items =
                sql.sql(
                                SELECT
                                        + where
                                        + " order by a.full_name collate \"vi-x-icu\", a.id limit :size offset :offset")
                        .params(parameters)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("size", AccountQuery.SIZE)
                        .param("offset", (query.page() - 1) * AccountQuery.SIZE)
                        .query(JdbcAccountDirectory::summary)
                        .list();
        return new Page<>(items, query.page(), AccountQuery.SIZE, total);
    }

    private static String where(AccountQuery query) {
        var where = new StringBuilder(" where true");
        if (query.status() != null) where.append(" and a.status = :status");
        if (query.role() != null)
            where.append(
                    " and exists (select 1 from account_grant g where g.account_id = a.id and g.role = :role)");
        if (query.text() != null)
            where.append(
                    """
                     and strpos(portal_unaccent(lower(a.full_name || ' ' || a.username || ' ' || o.name)),
                                portal_unaccent(lower(:text))) > 0
                    """);
        return where.toString();
    }

    private static Map<String, Object> parametersOf(AccountQuery query) {
        var parameters = new HashMap<String, Object>();
        if (query.status() != null) parameters.put("status", query.status().name());
        if (query.role() != null) parameters.put("role", query.role().name());
        if (query.text() != null) parameters.put("text", query.text());
        return parameters;
    }

    private static AccountSummary summary(ResultSet row, int number) throws SQLException {
        var expires = row.getObject("link_expires_at", OffsetDateTime.class);
        return new AccountSummary(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("position"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation_name"),
                AccountStatus.valueOf(row.getString("status")),
                row.getString("email"),
                rolesOf((String[]) row.getArray("roles").getArray()),
                expires == null ? null : expires.toInstant(),
                row.getLong("version"));
    }

    private static List<RoleGrant> rolesOf(String[] texts) {
        return Arrays.stream(texts)
                .map(text -> {
                    var colon = text.indexOf(':');
                    var region = text.substring(colon + 1);
                    return RoleGrant.of(
                            Role.valueOf(text.substring(0, colon)),
                            region.isEmpty() ? null : new RegionCode(region));
                })
                .sorted(java.util.Comparator.comparing(RoleGrant::role))
                .toList();
    }
}
