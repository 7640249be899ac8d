package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL that belongs to one data folder and answers on this machine only. What it has
 * acknowledged survives the sudden death of the portal, of the server, or of both.
 */
public final class EmbeddedServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int ATTEMPTS = 3;

    private static final int PATIENCE_MILLIS = 2000;

    private final HomeLock lock;
    private final ServerControl control;
    private final String password;
    private final int port;
    private boolean closed;

    private EmbeddedServer(HomeLock lock, ServerControl control, String password, int port) {
        this.lock = lock;
        this.control = control;
        this.password = password;
        this.port = port;
    }

    /** The server of a portal: nothing acknowledged is ever lost. */
    public static EmbeddedServer durable(Path home) throws IOException {
        return start(home, home, true);
    }

    /**
     * The server of a test run: fast, and forgetful when the machine fails.
     *
     * @param binaries where the unpacked programs are shared between runs
     */
    public static EmbeddedServer forTests(Path home, Path binaries) throws IOException {
        return start(home, binaries, false);
    }

    static EmbeddedServer start(Path home, Path binaryHome, boolean durable) throws IOException {
        Path folder = Files.createDirectories(home).toRealPath();
        HomeLock lock = HomeLock.take(folder);
        try {
            ServerUser user = ServerUser.choose();
            user.letThrough(folder);
            ServerBinaries binaries = ServerBinaries.in(Files.createDirectories(binaryHome));
            DataFolder data = DataFolder.open(folder, binaries, user, durable);
            var control = new ServerControl(binaries, data.path(), user, durable);
            new LeftoverServer(data.path(), control.stopping()).endIfAny();
            return new EmbeddedServer(lock, control, data.password(), startOn(control));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Another program may take the free port first, and helpers of a killed server need a moment to end. */
    private static int startOn(ServerControl control) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                control.starting(port).run();
                return port;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) throw new IOException(control.explain(e), e);
                LOG.warn("PostgreSQL did not start, trying again: {}", e.getMessage());
            }
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    /**
     * Starts the server again, on the same port, when it has died without the portal. What it had acknowledged is
     * there; connections it held are gone, and the pool makes new ones.
     *
     * @return whether it was dead
     * @throws IOException when it does not start
     */
    synchronized boolean reviveIfDead() throws IOException {
        if (closed || answers()) return false;
        LOG.error("PostgreSQL on {} has died; starting it again", control.data());
        new LeftoverServer(control.data(), control.stopping()).endIfAny();
        try {
            control.starting(port).run();
        } catch (IOException e) {
            throw new IOException(control.explain(e), e);
        }
        LOG.warn("PostgreSQL on {} runs again", control.data());
        return true;
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) return;
        closed = true;
        try {
            control.stopping().run();
        } finally {
            lock.close();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
