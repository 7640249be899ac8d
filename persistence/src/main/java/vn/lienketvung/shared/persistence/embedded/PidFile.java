package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a running or killed server has left in {@code postmaster.pid}.
 *
 * @param pid the process id it had
 * @param sharedMemory key and id of the shared memory its processes hold on to; null if it never got so far
 */
record PidFile(long pid, @Nullable String sharedMemory) {

    private static final int SHARED_MEMORY_LINE = 6;

    /** Empty when there is no such file, or none that PostgreSQL has finished writing. */
    static Optional<PidFile> read(Path data) throws IOException {
        Path file = path(data);
        if (!Files.exists(file)) return Optional.empty();
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}"))
            return Optional.empty();
        String memory =
                lines.size() > SHARED_MEMORY_LINE ? lines.get(SHARED_MEMORY_LINE).strip() : "";
        return Optional.of(
                new PidFile(
                        Long.parseLong(lines.getFirst().strip()),
                        memory.isEmpty() ? null : memory));
    }

    static Path path(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The check PostgreSQL makes itself: some process of the dead server may still write to the files. */
    boolean memoryMayBeInUse() throws IOException {
        if (sharedMemory == null) return false;
        Path segments = Path.of("/proc/sysvipc/shm");
        if (!Files.isReadable(segments)) return true;
        String id = sharedMemory.replaceAll(".*\\s", "");
        return Files.readAllLines(segments).stream()
                .map(line -> line.strip().split("\\s+"))
                .anyMatch(columns -> columns[1].equals(id) && !columns[6].equals("0"));
    }
}
