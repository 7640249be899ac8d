package vn.lienketvung.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienketvung.PortalApplication;
import vn.lienketvung.shared.persistence.DatabaseRoles;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A portal in a process of its own, which can be killed. */
record PortalProcess(Process process, int port) implements AutoCloseable {

    private static final int PATIENCE = 1_200;

    static PortalProcess on(DatabaseAccess database, Path home) throws Exception {
        int port = freePort();
        var portal =
                new PortalProcess(
                        new ProcessBuilder(command(database, home, port))
                                .redirectErrorStream(true)
                                .redirectOutput(home.resolve("portal-" + port + ".log").toFile())
                                .start(),
                        port);
        portal.awaitAnswer();
        return portal;
    }

    private static List<String> command(DatabaseAccess database, Path home, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                withoutTests(System.getProperty("java.class.path")),
                PortalApplication.class.getName(),
                "--server.port=" + port,
                "--management.server.port=0",
                "--portal.home=" + home,
                "--portal.mode=demo",
                "--portal.demo.volume=small",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + DatabaseRoles.RUNTIME,
                "--spring.datasource.password=" + database.passwords().runtime(),
                "--spring.flyway.user=" + DatabaseRoles.MIGRATOR,
                "--spring.flyway.password=" + database.passwords().migrator());
    }

    /** What is configured for tests is not part of a portal. */
    private static String withoutTests(String classPath) {
        return Arrays.stream(classPath.split(java.io.File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes") && !each.endsWith("-tests.jar"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = URI.create("http://127.0.0.1:" + port + "/dang-nhap");
            for (int tries = 0; tries < PATIENCE && process.isAlive(); tries++) {
                try {
                    var answer =
                            http.send(
                                    HttpRequest.newBuilder(page).build(),
                                    HttpResponse.BodyHandlers.discarding());
                    if (answer.statusCode() == 200) return;
                } catch (IOException notYet) {
                    // asked again below
                }
                Thread.sleep(100);
            }
        }
        process.destroyForcibly();
        throw new IOException("The portal did not come up");
    }

    /** As when the machine dies: nothing is tidied up (SIGKILL). */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
