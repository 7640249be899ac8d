package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server that runs on a data folder at this moment, started by somebody else: a way in for commands that
 * only look.
 */
public record RunningServer(int port, String password) {

    private static final int PORT_LINE = 3;

    /**
     * @param home the folder that the durable server was given
     * @return empty when none runs there
     */
    public static Optional<RunningServer> in(Path home) throws IOException {
        if (!Files.isDirectory(home)) return Optional.empty();
        try (Stream<Path> entries = Files.list(home)) {
            for (Path data : entries.filter(RunningServer::isData).toList()) {
                Optional<PidFile> pid = PidFile.read(data);
                if (pid.isPresent() && ProcessHandle.of(pid.get().pid()).isPresent())
                    return Optional.of(of(home, Files.readAllLines(PidFile.path(data))));
            }
        }
        return Optional.empty();
    }

    /** Whether a database was ever made in the folder. */
    public static boolean isDatabaseIn(Path home) throws IOException {
        if (!Files.isDirectory(home)) return false;
        try (Stream<Path> entries = Files.list(home)) {
            return entries.anyMatch(RunningServer::isData);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String toString() {
        return "RunningServer[" + port + "]";
    }

    private static RunningServer of(Path home, List<String> pidFile) throws IOException {
        int port = Integer.parseInt(pidFile.get(PORT_LINE).strip());
        return new RunningServer(port, Files.readString(home.resolve("password")).strip());
    }

    private static boolean isData(Path entry) {
        return entry.getFileName().toString().matches("data-\\d+");
    }
}
