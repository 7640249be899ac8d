package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import vn.lienketvung.shared.persistence.CannotStart;

/**
 * As whom PostgreSQL runs, for it refuses to run as root. A user namespace keeps the ownership of files
 * simple; where it is forbidden, as in a plain container, the server drops to nobody.
 */
enum ServerUser {
    SAME(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerUser choose() {
        if (!"root".equals(System.getProperty("user.name"))) return SAME;
        if (Command.succeeds("unshare", "-U", "true")) return NAMESPACE;
        if (Command.succeeds("setpriv", "--reuid=65534", "--clear-groups", "true")) return NOBODY;
        throw new CannotStart(
                "PostgreSQL does not run as root, and neither 'unshare -U' nor 'setpriv' works here.",
                "Run the portal as an ordinary user, or name an external database by"
                        + " spring.datasource.url.");
    }

    Command command(Object... words) {
        return Command.of(prefix, words);
    }

    /** Lets the server own a file or folder the portal has made for it. */
    void give(Path path) throws IOException {
        if (this == NOBODY) Command.of(List.of(), "chown", "65534:65534", path).run();
    }

    /** Lets the server pass through a folder of the portal without reading it. */
    void letThrough(Path folder) throws IOException {
        if (this == NOBODY)
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }
}
