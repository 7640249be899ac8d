package vn.lienketvung.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The portal as it ships, from its extracted jar, with the floor pages added to its class path. */
final class Portal implements AutoCloseable {

    private final Process process;
    private final int port;

    private Portal(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Portal start(Path work, Path jar, Data data, String... more) throws IOException, InterruptedException {
        int port = freePort();
        var command =
                new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        work.resolve("classes") + ":" + jar + ":" + jar.resolveSibling("lib") + "/*",
                        "vn.lienketvung.PortalApplication"));
        // An option more for the portal's JVM, such as a recording: BENCH_JVM=-XX:StartFlightRecording=...
        var option = System.getenv("BENCH_JVM");
        if (option != null) command.addAll(1, List.of(option.split(" ")));
        command.addAll(settings(port, data));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("portal.log").toFile()).start();
        var portal = new Portal(process, port);
        portal.awaitAnswer();
        return portal;
    }

    static List<String> settings(int port, Data data) {
        return List.of(
                        "--server.port=" + port,
                        "--management.server.port=0",
                        "--portal.home=" + data.home().resolve("files"),
                        "--portal.mode=demo",
                        "--portal.demo.volume=small",
                        "--spring.datasource.url=" + data.url(),
                        "--spring.datasource.username=portal_runtime",
                        "--spring.datasource.password=" + Data.ROLES.runtime(),
                        "--spring.flyway.user=portal_migrator",
                        "--spring.flyway.password=" + Data.ROLES.migrator());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(base() + "/dang-nhap")).build();
            for (int i = 0; i < 3000 && process.isAlive(); i++) {
                try {
                    if (http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) return;
                } catch (IOException notYet) {
                    // asked again below
                }
                Thread.sleep(100);
            }
        }
        throw new IOException("The portal did not come up; see portal.log beside the data");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
