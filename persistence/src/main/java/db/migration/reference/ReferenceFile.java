package db.migration.reference;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.zip.CRC32;
import org.postgresql.PGConnection;

/**
 * One file of the reference data as it ships: CSV, UTF-8, a header line that names the columns.
 *
 * @param table the temporary table it is copied into
 * @param path below the folder of the reference data, such as {@code territory/provinces.csv}
 * @param columns those of the header line, with commas between
 */
public record ReferenceFile(String table, String path, String columns) {

    /** Copies the file into a temporary table whose columns must be those of its header line. */
    public void load(Connection connection) throws SQLException, IOException {
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

    /** The checksum of a migration that loads these files: whoever changes one changes the migration. */
    public static int checksum(Collection<ReferenceFile> files) {
        CRC32 checksum = new CRC32();
        files.forEach(file -> file.addTo(checksum));
        return (int) checksum.getValue();
    }

    private void addTo(CRC32 checksum) {
        try (InputStream content = open()) {
            checksum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + path, e);
        }
    }

    private InputStream open() throws IOException {
        InputStream stream = getClass().getResourceAsStream("/reference/" + path);
        if (stream == null) throw new IOException("The reference file is missing: " + path);
        return stream;
    }
}
