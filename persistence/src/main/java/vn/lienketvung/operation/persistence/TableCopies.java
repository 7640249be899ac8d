package vn.lienketvung.operation.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.lienketvung.operation.VaultRefused;
import vn.lienketvung.operation.VaultRefused.Reason;

/** Rows to files and back, a file for each table. */
final class TableCopies {

    private final Connection connection;
    private final Rows rows;
    private final Schema schema;

    TableCopies(Connection connection) {
        this.connection = connection;
        this.rows = new Rows(connection);
        this.schema = new Schema(rows);
    }

    /** All of one moment: whatever is committed meanwhile belongs to the next copy. */
    Manifest out(Path folder) throws SQLException, IOException {
        connection.setAutoCommit(false);
        rows.run("set transaction isolation level repeatable read, read only");
        // Every bit: an owner who is no superuser is bound by row-level security as well.
        for (var bits : List.of("app.reads", "app.writes"))
            rows.run("select set_config('" + bits + "', '9223372036854775807', true)");
        Files.createDirectories(folder.resolve(Part.TABLES));
        List<Part> parts = new ArrayList<>();
        for (String table : schema.tables()) {
            try (OutputStream file = Files.newOutputStream(folder.resolve(Part.TABLES + table))) {
                long count = copy().copyOut("copy " + named(table) + " to stdout", file);
                file.flush();
                parts.add(new Part(Part.TABLES + table, count, 0, ""));
            }
        }
        List<Part> measured = new ArrayList<>();
        for (Part part : parts) measured.add(Part.of(folder, part.path(), part.rows()));
        var manifest =
                new Manifest(schema.version(), schema.history(), schema.sequences(), measured);
        connection.rollback();
        return manifest;
    }

    /**
     * Into a database that has just been migrated. Foreign keys are taken away and made again, which checks
     * every one of them; the triggers rest, for what they would compute is in the rows.
     */
    void in(Path folder, Manifest manifest) throws SQLException, IOException {
        if (!schema.history().equals(manifest.history()))
            throw new VaultRefused(Reason.OTHER_SCHEMA, manifest.schema());
        connection.setAutoCommit(false);
        List<String> after = new ArrayList<>(schema.foreignKeysBack());
        after.addAll(schema.triggersOn());
        after.addAll(schema.rowLevelSecurity("force"));
        rows.run(schema.triggersOff());
        rows.run(schema.rowLevelSecurity("no force"));
        rows.run(schema.foreignKeysGone());
        for (String table : schema.tables()) rows.run("truncate " + quoted(table));
        for (Part part : manifest.parts()) if (part.isTable()) load(folder, part);
        for (String sequence : manifest.sequences()) rows.texts(sequence);
        rows.run(after);
        connection.commit();
    }

    private void load(Path folder, Part part) throws SQLException, IOException {
        try (InputStream file = Files.newInputStream(folder.resolve(part.path()))) {
            long count = copy().copyIn("copy " + named(part.table()) + " from stdin", file);
            if (count != part.rows()) throw new VaultRefused(Reason.NOT_THE_SAME, part.table());
        }
    }

    private String named(String table) throws SQLException {
        return quoted(table) + " (" + schema.columns(table) + ")";
    }

    private static String quoted(String table) {
        return "public.\"" + table + "\"";
    }

    private CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
