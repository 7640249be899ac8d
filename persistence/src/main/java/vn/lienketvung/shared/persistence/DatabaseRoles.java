package vn.lienketvung.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The two roles of the portal: {@value #MIGRATOR} owns the schema and runs Flyway, {@value #RUNTIME} does
 * everything else and can neither change the schema nor escape row-level security.
 */
public final class DatabaseRoles {

    public static final String MIGRATOR = "portal_migrator";

    public static final String RUNTIME = "portal_runtime";

    private static final List<String> IN_THIS_DATABASE =
            List.of(
                    "alter database %1$I owner to portal_migrator",
                    "revoke all on database %1$I from public",
                    // no TEMP: a temporary table could shadow a real one
                    "grant connect on database %1$I to portal_runtime",
                    "alter schema public owner to portal_migrator",
                    "revoke all on schema public from public",
                    "grant usage on schema public to portal_runtime",
                    // must be global: "in schema" cannot take away what PostgreSQL grants to
                    // everybody
                    "alter default privileges for role portal_migrator revoke execute on functions from public",
                    inSchema("select, insert, update, delete on tables"),
                    inSchema("usage, select on sequences"),
                    inSchema("execute on functions"),
                    "alter role portal_runtime set statement_timeout = '5s'",
                    "alter role portal_runtime set lock_timeout = '2s'",
                    "alter role portal_runtime set idle_in_transaction_session_timeout = '10s'",
                    "alter role portal_runtime set search_path = public");

    private DatabaseRoles() {}

    /**
     * Makes both roles and their rights in the connected database what they must be; safe to repeat and to
     * run from several replicas at once. Commits.
     *
     * @throws SQLException if the connection is not a superuser's
     */
    public static void ensure(Connection superuser, RolePasswords passwords) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('portal roles'))");
            ensureRole(superuser, MIGRATOR, passwords.migrator());
            ensureRole(superuser, RUNTIME, passwords.runtime());
            for (String template : IN_THIS_DATABASE) {
                statement.execute(quoted(superuser, template, superuser.getCatalog(), ""));
            }
            superuser.commit();
        } catch (SQLException e) {
            superuser.rollback();
            throw e;
        }
    }

    private static void ensureRole(Connection superuser, String role, String password)
            throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            if (!exists(superuser, role)) {
                statement.execute(quoted(superuser, "create role %1$I", role, ""));
            }
            statement.execute(
                    quoted(
                            superuser,
                            "alter role %1$I login nosuperuser nobypassrls nocreatedb nocreaterole"
                                    + " noreplication noinherit password %2$L",
                            role,
                            password));
        }
    }

    private static boolean exists(Connection superuser, String role) throws SQLException {
        try (PreparedStatement query =
                superuser.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Data definition takes no parameters, so the server itself writes the quoted statement. */
    private static String quoted(Connection superuser, String template, String name, String literal)
            throws SQLException {
        try (PreparedStatement query = superuser.prepareStatement("select format(?, ?, ?)")) {
            query.setString(1, template);
            query.setString(2, name);
            query.setString(3, literal);
            try (ResultSet text = query.executeQuery()) {
                text.next();
                return text.getString(1);
            }
        }
    }

    private static String inSchema(String rights) {
        return "alter default privileges for role portal_migrator in schema public grant "
                + rights
                + " to portal_runtime";
    }
}
