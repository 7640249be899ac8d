package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the embedded server as long as the portal runs: one that has died alone is started again. When it
 * does not start, the log says why at every look, the portal answers with errors, and the health page is red.
 */
final class ServerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final int SECONDS = 5;

    private final EmbeddedServer server;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("postgres-watch").factory());

    ServerWatch(EmbeddedServer server) {
        this.server = server;
    }

    ServerWatch start() {
        looking.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        return this;
    }

    private void look() {
        try {
            server.reviveIfDead();
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "The embedded PostgreSQL has died and does not start again; nothing can be read or written until it"
                            + " does. The next try is in {} seconds.",
                    SECONDS,
                    e);
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
