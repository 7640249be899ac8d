package vn.lienketvung.shared.persistence.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.persistence.CannotStart;

/** The programs of PostgreSQL for this operating system, unpacked from the archive on the class path. */
record ServerBinaries(Path folder) {

    private static final int OWNER_MAY_EXECUTE = 0100;

    /** Unpacks below {@code parent} unless it is there already; the folder is named after its content. */
    static ServerBinaries in(Path parent) throws IOException {
        byte[] archive = archive();
        Path folder = parent.resolve("postgres-" + Sha256.of(archive).value().substring(0, 12));
        if (!Files.isDirectory(folder)) {
            Path unfinished = Files.createTempDirectory(parent, "unpacking-");
            unfinished.toFile().setExecutable(true, false);
            unfinished.toFile().setReadable(true, false);
            unpack(archive, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** The major version, such as 18. */
    String major() throws IOException {
        String version = ServerUser.SAME.command(program("postgres"), "--version").run();
        return version.replaceAll("(?s)\\D*(\\d+).*", "$1");
    }

    private static byte[] archive() throws IOException {
        String name = "/postgres-" + system() + "-" + processor() + ".txz";
        try (InputStream found = ServerBinaries.class.getResourceAsStream(name)) {
            if (found == null) {
                throw new CannotStart(
                        "This build holds no PostgreSQL for this machine (" + name + ").",
                        "Build the portal on this kind of machine, or name an external database by"
                                + " spring.datasource.url.");
            }
            return found.readAllBytes();
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : name.contains("win") ? "windows" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) throw new IOException("Outside: " + entry);
                if (entry.isDirectory()) Files.createDirectories(target);
                else unpackFile(tar, entry, target);
            }
        }
    }

    private static void unpackFile(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) target.toFile().setExecutable(true, false);
    }
}
