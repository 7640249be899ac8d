package vn.lienketvung.audit.persistence;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.persistence.CannotStart;
import vn.lienketvung.shared.persistence.RuntimeLogin;
import vn.lienketvung.shared.persistence.embedded.EmbeddedServer;
import vn.lienketvung.shared.persistence.embedded.RunningServer;

/**
 * The embedded server whose trail is checked: the one a running portal uses, or else one that is started for
 * the check and stopped after it.
 */
final class CheckedServer implements AutoCloseable {

    private static final String DATABASE = "postgres";
    // The passwords of the portal's own roles live only as long as the portal that made them.
    private static final String SUPERUSER = "postgres";

    private final @Nullable EmbeddedServer started;
    private final RuntimeLogin login;

    private CheckedServer(@Nullable EmbeddedServer started, String url, String password) {
        this.started = started;
        this.login = new RuntimeLogin(url, SUPERUSER, password);
    }

    static CheckedServer in(Path home) throws IOException {
        if (!RunningServer.isDatabaseIn(home))
            throw new CannotStart(
                    "There is no database in " + home + ".",
                    "Name the portal's folder with --portal.home, or its database with"
                            + " --spring.datasource.url.");
        RunningServer running = RunningServer.in(home).orElse(null);
        if (running != null)
            return new CheckedServer(null, running.url(DATABASE), running.password());
        EmbeddedServer own = EmbeddedServer.durable(home);
        return new CheckedServer(own, own.url(DATABASE), own.password());
    }

    RuntimeLogin login() {
        return login;
    }

    @Override
    public void close() throws IOException {
        if (started != null) started.close();
    }
}
