package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienketvung.shared.persistence.CannotStart;

/**
 * A server that may have outlived its portal. It is stopped; if it will not stop, or cannot be told from
 * another, nothing is started beside it. PostgreSQL's own lock file is removed only when the process it
 * names is certainly another program and no process of the old server is left; a file that names a dead
 * process is left to PostgreSQL, which makes the same check.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    private enum Identity {
        OURS,
        FOREIGN,
        UNKNOWN
    }

    private final Path data;
    private final Command stop;

    /**
     * @param stop ends the server of {@code data} in an orderly way, and fails if it does not end
     */
    LeftoverServer(Path data, Command stop) {
        this.data = data;
        this.stop = stop;
    }

    void endIfAny() throws IOException {
        Optional<PidFile> found = PidFile.read(data);
        if (found.isEmpty()) return;
        PidFile file = found.get();
        Optional<ProcessHandle> alive = ProcessHandle.of(file.pid()).filter(ProcessHandle::isAlive);
        if (alive.isEmpty()) return;
        switch (identify(alive.get())) {
            case OURS -> stopIt(file.pid());
            case FOREIGN -> removeStale(file);
            case UNKNOWN -> throw refusal(file.pid(), "cannot be told from another program");
        }
    }

    private void stopIt(long pid) {
        LOG.warn("Stopping PostgreSQL {}, left over on {}", pid, data);
        try {
            stop.run();
        } catch (IOException e) {
            throw refusal(pid, "does not stop (" + e.getMessage() + ")");
        }
    }

    private void removeStale(PidFile file) throws IOException {
        if (file.memoryMayBeInUse()) {
            throw refusal(file.pid(), "is gone, but its helpers may still write to the files");
        }
        LOG.warn("Removing the lock file of a server that is gone: {}", PidFile.path(data));
        Files.delete(PidFile.path(data));
    }

    private Identity identify(ProcessHandle process) throws IOException {
        ProcessHandle.Info info = process.info();
        String program = info.command().or(info::commandLine).orElse("");
        if (program.isEmpty()) return hasEnded(process) ? Identity.FOREIGN : Identity.UNKNOWN;
        if (!isPostgres(program)) return Identity.FOREIGN;
        boolean named =
                Arrays.asList(info.arguments().orElse(new String[0])).contains(data.toString());
        return workingDirectory(process)
                .map(folder -> folder.equals(data) ? Identity.OURS : Identity.FOREIGN)
                .orElse(named ? Identity.OURS : Identity.UNKNOWN);
    }

    /** A process that has ended but that nobody has asked about still bears its id, as in a container. */
    private static boolean hasEnded(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", "" + process.pid(), "status");
        return Files.isReadable(status)
                && Files.readAllLines(status).stream()
                        .anyMatch(line -> line.matches("State:\\s+[ZX].*"));
    }

    private static boolean isPostgres(String program) {
        return program.matches("(?is)(.*[/\\\\])?postgres(\\.exe)?([: ].*)?");
    }

    /** Every process of PostgreSQL works inside its data folder, whatever its command line says. */
    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(Path.of("/proc", "" + process.pid(), "cwd").toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private CannotStart refusal(long pid, String why) {
        return new CannotStart(
                "A PostgreSQL server may still use " + data + ": process " + pid + " " + why + ".",
                "Stop that process. If you are certain that no PostgreSQL uses this folder, delete "
                        + PidFile.path(data)
                        + " and start again.");
    }
}
