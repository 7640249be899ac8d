package vn.lienketvung.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

@PersistenceTest
class DatabaseRolesTests {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Autowired DatabaseAccess database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "create temporary table spring_session (id int)",
                "alter table spring_session disable row level security",
                "drop table spring_session",
                "truncate spring_session",
                "set role portal_migrator",
                "set session authorization portal_migrator",
                "alter role portal_runtime bypassrls",
                "create extension citext",
                "select pg_read_file('postgresql.conf')",
                "copy spring_session to program 'cat'",
                "select * from flyway_schema_history",
                "update flyway_schema_history set success = false",
                "create function f() returns int language sql return 1",
            })
    void theRuntimeRoleIsRefused(String statement) throws SQLException {
        try (Connection runtime = database.runtime()) {
            assertThatThrownBy(() -> execute(runtime, statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal ->
                                    assertThat(refusal.getSQLState())
                                            .isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }

    @Test
    void ensuringAgainChangesNothing() throws SQLException {
        try (Connection superuser = database.superuser()) {
            DatabaseRoles.ensure(superuser, database.passwords());
        }
        try (Connection runtime = database.runtime()) {
            execute(runtime, "select 1 from spring_session");
        }
    }

    @Test
    void aPasswordWithQuotesIsQuotedByTheServer() throws SQLException {
        DatabaseAccess other = TestDatabase.create();
        try (Connection superuser = other.superuser()) {
            DatabaseRoles.ensure(superuser, new RolePasswords("a'b", "c\\'d; drop role x"));
            DatabaseRoles.ensure(superuser, other.passwords());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
