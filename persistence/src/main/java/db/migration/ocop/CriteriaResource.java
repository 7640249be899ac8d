package db.migration.ocop;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32;
import org.postgresql.PGConnection;

/** One file of the criteria as it ships: CSV, UTF-8, a header line that names the columns. */
record CriteriaResource(String table, String name, String columns) {

    /** Copies the file into a temporary table whose columns must be those of its header line. */
    void load(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                InputStream rows = open()) {
            statement.execute(
                    "create temporary table %s (%s text) on commit drop"
                            .formatted(table, columns.replace(",", " text,")));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy pg_temp.%s from stdin (format csv, header match)"
                                    .formatted(table),
                            rows);
            statement.execute("analyze " + table);
        }
    }

    void addTo(CRC32 checksum) {
        try (InputStream content = open()) {
            checksum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + name, e);
        }
    }

    private InputStream open() throws IOException {
        InputStream stream = getClass().getResourceAsStream("/reference/ocop/" + name);
        if (stream == null) throw new IOException("The reference file is missing: " + name);
        return stream;
    }
}
