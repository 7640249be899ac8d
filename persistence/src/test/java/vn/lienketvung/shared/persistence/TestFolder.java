package vn.lienketvung.shared.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import vn.lienketvung.shared.persistence.embedded.EmbeddedServer;

/**
 * Where test servers live: one folder of this person in the system's temporary folder, so that runs share the
 * unpacked programs, and so that what a killed run has left is found and cleared by the next one.
 */
final class TestFolder {

    private TestFolder() {}

    static EmbeddedServer startServer() {
        try {
            Path folder = own();
            clearLeftovers(folder);
            Path home = Files.createTempDirectory(folder, "server-");
            EmbeddedServer server = EmbeddedServer.forTests(home, folder);
            // after the contexts have closed their pools: a hook of its own would race them
            SpringApplication.getShutdownHandlers().add(() -> end(server, home));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path own() throws IOException {
        String person = System.getProperty("user.name");
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "lienketvung-test-" + person);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) Files.createDirectory(folder);
        String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
        if (!owner.equals(person) || Files.isSymbolicLink(folder)) {
            throw new IOException(folder + " belongs to " + owner + "; remove it");
        }
        return folder;
    }

    private static void clearLeftovers(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> homes =
                    entries.filter(path -> path.getFileName().toString().startsWith("server-"))
                            .toList();
            for (Path home : homes) if (abandoned(home)) delete(home);
        }
    }

    /** Nobody holds its lock any more; a server still running there is ended. */
    private static boolean abandoned(Path home) throws IOException {
        Path lock = home.resolve("lock");
        if (!Files.exists(lock) || isNew(lock)) return false;
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) return false;
            ProcessHandle.allProcesses()
                    .filter(process -> isServerOf(home, process))
                    .forEach(TestFolder::kill);
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Its owner may be between creating the file and locking it. */
    private static boolean isNew(Path lock) throws IOException {
        return Files.getLastModifiedTime(lock).toInstant().isAfter(Instant.now().minusSeconds(10));
    }

    private static boolean isServerOf(Path home, ProcessHandle process) {
        return Arrays.stream(process.info().arguments().orElse(new String[0]))
                .anyMatch(argument -> argument.startsWith(home + "/"));
    }

    private static void kill(ProcessHandle server) {
        server.destroyForcibly();
        server.onExit().join();
    }

    private static void end(EmbeddedServer server, Path home) {
        try {
            server.close();
            delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
