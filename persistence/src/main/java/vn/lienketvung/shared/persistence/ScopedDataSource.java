package vn.lienketvung.shared.persistence;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections on which the first statement of every transaction is preceded by the scope of whoever acts,
 * no matter which library opened the transaction. Outside a transaction nothing is set, so nothing guarded
 * is seen.
 */
public class ScopedDataSource extends DelegatingDataSource {

    public ScopedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return scoped(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return scoped(super.getConnection(username, password));
    }

    private static Connection scoped(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        ScopedDataSource.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        new ScopedConnection(connection));
    }
}
