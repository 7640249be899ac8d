package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server that dies between two instructions, and comes back as a portal's watch would bring it. */
public final class SuddenDeath {

    private SuddenDeath() {}

    public static void of(EmbeddedServer server, Path home) throws Exception {
        var killed = postmaster(home);
        killed.destroyForcibly();
        killed.onExit().join();
        if (!server.reviveIfDead()) throw new IllegalStateException("It did not die");
    }

    private static ProcessHandle postmaster(Path home) throws IOException {
        try (var files = Files.walk(home, 3)) {
            var pid =
                    files.filter(each -> each.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                    .orElseThrow();
        }
    }
}
