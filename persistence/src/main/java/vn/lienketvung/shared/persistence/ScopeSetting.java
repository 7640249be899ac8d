package vn.lienketvung.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import vn.lienketvung.shared.Sight;

/** Tells the running database transaction who acts, what they may read and change, and as whose insider. */
public final class ScopeSetting {

    private static final String SET =
            """
            select set_config('app.reads', ?, true), set_config('app.writes', ?, true),
                   set_config('app.actor', ?, true), set_config('app.organisation', ?, true)
            """;

    private ScopeSetting() {}

    /** Holds until the transaction of {@code connection} ends. */
    public static void apply(Connection connection, Sight sight) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, Long.toString(sight.reads().mask()));
            statement.setString(2, Long.toString(sight.writes().mask()));
            statement.setString(3, sight.actor().account());
            var own = sight.organisation();
            statement.setString(4, own == null ? "" : own.toString());
            statement.execute();
        }
    }
}
