package vn.lienketvung.operation.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.lienketvung.operation.Vault;
import vn.lienketvung.operation.VaultRefused;
import vn.lienketvung.operation.VaultRefused.Reason;

/** The copy as a folder of plain files: COPY texts of the tables, the uploaded files, and a manifest. */
@Component
@ConditionalOnProperty("portal.vault")
class FolderVault implements Vault {

    private final Environment environment;
    private final Path home;

    FolderVault(Environment environment) {
        this.environment = environment;
        this.home =
                Path.of(environment.getProperty("portal.home", "data"))
                        .toAbsolutePath()
                        .normalize();
    }

    @Override
    public Contents backUp(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target) && !isEmpty(target))
            throw new VaultRefused(Reason.FOLDER_IN_USE, target);
        Files.createDirectories(target);
        try (var login = OwnerLogin.toLook(environment, home);
                Connection connection = login.connect()) {
            // Rows before files: a file is on the disk before its row, so none can be missing.
            Manifest rows = new TableCopies(connection).out(target);
            List<Part> parts = new ArrayList<>(rows.parts());
            parts.addAll(new FileCopies(home).out(target, digests(connection, target)));
            var whole = new Manifest(rows.schema(), rows.history(), rows.sequences(), parts);
            whole.write(target);
            return whole.contents();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public Contents restore(Path folder) throws IOException {
        Path source = folder.toAbsolutePath().normalize();
        Manifest manifest = Manifest.checked(source);
        var files = new FileCopies(home);
        if (!files.isEmpty()) throw new VaultRefused(Reason.TARGET_IN_USE, home);
        try (var login = OwnerLogin.toMake(environment, home);
                Connection connection = login.connect()) {
            if (!new Schema(new Rows(connection)).isEmpty())
                throw new VaultRefused(Reason.TARGET_IN_USE, login.url());
            migrate(login, manifest.schema());
            // Files before rows: whatever happens in between, no row names a file that is not
            // there.
            files.in(source, manifest);
            new TableCopies(connection).in(source, manifest);
            return manifest.contents();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** To the very version of the copy; a newer portal migrates on when it starts. */
    private static void migrate(OwnerLogin login, String version) {
        var settings =
                Flyway.configure()
                        .dataSource(login.url(), login.user(), login.password())
                        .locations("classpath:db/migration")
                        .initSql("set app.reads = '1'; set app.writes = '1'");
        boolean known =
                Arrays.stream(settings.load().info().all())
                        .anyMatch(each ->
                                each.getVersion() != null
                                        && each.getVersion().getVersion().equals(version));
        if (!known) throw new VaultRefused(Reason.OTHER_SCHEMA, version);
        settings.target(version).load().migrate();
    }

    /**
     * The digests in the copied tables of filed documents and photos, which are the snapshot's own lists; of a withdrawn
     * document the bytes may be gone already.
     */
    private static List<String> digests(Connection connection, Path folder)
            throws IOException, SQLException {
        var schema = new Schema(new Rows(connection));
        var filed = List.of(schema.columns("filed_document").split(", "));
        int withdrawn = filed.indexOf("withdrawn_at");
        var found = new ArrayList<String>();
        for (var row : rows(folder, "filed_document"))
            if (row[withdrawn].equals("\\N")) found.add(row[filed.indexOf("sha256")]);
        var photos = List.of(schema.columns("product_photo").split(", "));
        for (var row : rows(folder, "product_photo")) {
            found.add(row[photos.indexOf("large")]);
            found.add(row[photos.indexOf("small")]);
        }
        return found;
    }

    private static List<String[]> rows(Path folder, String table) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(Part.TABLES + table))) {
            return lines.map(line -> line.split("\t", -1)).toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
