package vn.lienketvung.shared.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

@PersistenceTest
class RuntimeRoleCheckTests {

    @Autowired DatabaseAccess database;

    @Test
    void theRuntimeRolePasses() throws SQLException {
        try (Connection runtime = database.runtime()) {
            assertThatCode(() -> check(runtime)).doesNotThrowAnyException();
        }
    }

    @Test
    void aSuperuserIsRefused() throws SQLException {
        try (Connection superuser = database.superuser()) {
            assertThatThrownBy(() -> check(superuser)).hasMessageContaining("is a superuser");
        }
    }

    @Test
    void theOwnerOfTheTablesIsRefused() throws SQLException {
        try (Connection migrator = database.migrator()) {
            assertThatThrownBy(() -> check(migrator)).hasMessageContaining("owns the table");
        }
    }

    @Test
    void aRoleAboveRowLevelSecurityIsRefused() throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("create role portal_test_bypass bypassrls");
            statement.execute("set local role portal_test_bypass");
            assertThatThrownBy(() -> check(superuser))
                    .hasMessageContaining("may bypass row-level security");
            superuser.rollback();
        }
    }

    private static void check(Connection connection) {
        var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        new RuntimeRoleCheck(sql).afterSingletonsInstantiated();
    }
}
