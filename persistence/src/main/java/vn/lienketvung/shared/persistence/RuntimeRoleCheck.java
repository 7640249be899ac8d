package vn.lienketvung.shared.persistence;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database that row-level security cannot protect: too old, or reached with a login
 * that stands above it.
 */
@Component
class RuntimeRoleCheck implements SmartInitializingSingleton {

    private static final int OLDEST_VERSION = 150000;

    private static final String POWERS =
            """
            select coalesce(string_agg(power, ', '), '') from (
                select 'is a superuser' power from pg_roles where rolname = current_user and rolsuper
                union all
                select 'may bypass row-level security' from pg_roles
                 where rolname = current_user and rolbypassrls
                union all
                select 'owns the table ' || min(relname) from pg_class
                 where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                   and not (select rolsuper from pg_roles where rolname = current_user)
                   and pg_has_role(current_user, relowner, 'member')
                having count(*) > 0) powers
            """;

    private final JdbcClient sql;

    RuntimeRoleCheck(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int version =
                sql.sql("select current_setting('server_version_num')::int")
                        .query(Integer.class)
                        .single();
        if (version < OLDEST_VERSION) {
            throw new CannotStart(
                    "The database is PostgreSQL " + version / 10000 + ".",
                    "The portal needs PostgreSQL 15 or later.");
        }
        String powers = sql.sql(POWERS).query(String.class).single();
        if (!powers.isEmpty()) {
            String login = sql.sql("select current_user").query(String.class).single();
            throw new CannotStart(
                    "The database login "
                            + login
                            + " "
                            + powers
                            + ", so row-level"
                            + " security would not hold.",
                    "Set spring.datasource.username to portal_runtime, and spring.flyway.user to"
                            + " portal_migrator: docs/operations.md, section 'External database'.");
        }
    }
}
