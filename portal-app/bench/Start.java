package vn.lienketvung.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * From the start of the process to the first page out of the database: the extracted jar with an AOT cache trained on
 * requests, over a bare Tomcat with one fixed page; an external PostgreSQL that is migrated already.
 */
final class Start {

    private static final double GOAL = 4;
    private static final String PAGE = "/thoa-thuan";

    private final Path work;
    private final Path jar;
    private final Data data;
    private final HttpClient http = HttpClient.newHttpClient();

    Start(Path work, Path jar, Data data) {
        this.work = work;
        this.jar = jar;
        this.data = data;
    }

    void measure(int rounds) throws Exception {
        var cache = work.resolve("portal.aot");
        if (!Files.exists(cache) || Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) < 0) {
            System.out.println("training the AOT cache ...");
            train(cache);
        }
        System.out.printf(Locale.ROOT, "AOT cache of %d MB%n", Files.size(cache) / 1_000_000);
        portal(cache);
        tomcat();
        var ratios = new ArrayList<Double>();
        var portals = new ArrayList<Double>();
        var tomcats = new ArrayList<Double>();
        for (int i = 0; i < rounds; i++) {
            double a = portal(cache), b = tomcat(), c = tomcat(), d = portal(cache);
            portals.addAll(List.of(a, d));
            tomcats.addAll(List.of(b, c));
            ratios.add((a + d) / (b + c));
        }
        double plain = portal(null);
        double ratio = middle(ratios);
        System.out.printf(
                Locale.ROOT,
                "first page: portal %.2f s with the cache (%.2f s without), bare Tomcat %.2f s%nratio %.2f, goal %.2f: %s%n",
                middle(portals), plain, middle(tomcats), ratio, GOAL, ratio <= GOAL ? "reached" : "missed");
        System.out.printf(
                Locale.ROOT,
                "{\"screen\":\"start\",\"ratio\":%.2f,\"min\":%.2f,\"max\":%.2f,\"goal\":%.2f,\"portalSeconds\":%.2f,\"withoutCacheSeconds\":%.2f,\"tomcatSeconds\":%.2f}%n",
                ratio, Collections.min(ratios), Collections.max(ratios), GOAL, middle(portals), plain, middle(tomcats));
    }

    private void train(Path cache) throws Exception {
        int port = Portal.freePort();
        var process = start(portalCommand(port, "-XX:AOTCacheOutput=" + cache), "training.log");
        answered(process, "http://127.0.0.1:" + port + PAGE, "/thoa-thuan");
        for (int i = 0; i < 100; i++)
            for (var page : List.of(PAGE, "/", "/dang-nhap", "/tra-cuu/dia-ban")) get("http://127.0.0.1:" + port + page);
        process.destroy();
        process.waitFor(5, TimeUnit.MINUTES);
    }

    private double portal(Path cache) throws Exception {
        int port = Portal.freePort();
        var command = portalCommand(port, cache == null ? "-Dno.cache" : "-XX:AOTCache=" + cache);
        return timed(command, "http://127.0.0.1:" + port + PAGE, "start.log");
    }

    private double tomcat() throws Exception {
        int port = Portal.freePort();
        var libraries = jar.resolveSibling("lib");
        var command =
                List.of(java(), "-XX:+UseSerialGC", "-cp", work.resolve("classes") + ":" + libraries + "/*", "vn.lienketvung.bench.BareTomcat", "" + port);
        return timed(command, "http://127.0.0.1:" + port + "/", "tomcat.log");
    }

    /** Seconds to the first right answer of a process that still lives. */
    private double timed(List<String> command, String address, String log) throws Exception {
        long began = System.nanoTime();
        var process = start(command, log);
        answered(process, address, "<html");
        double seconds = (System.nanoTime() - began) / 1e9;
        process.destroy();
        process.waitFor();
        return seconds;
    }

    private Process start(List<String> command, String log) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve(log).toFile()).start();
    }

    private void answered(Process process, String address, String part) throws Exception {
        while (process.isAlive()) {
            try {
                var answer = get(address);
                if (answer.statusCode() == 200 && answer.body().contains(part)) return;
                throw new IOException("answers " + answer.statusCode());
            } catch (java.net.ConnectException notYet) {
                Thread.sleep(5);
            }
        }
        throw new IOException("it ended; see the logs beside the data");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private List<String> portalCommand(int port, String option) {
        var command = new ArrayList<>(List.of(java(), option, "-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", jar.toString()));
        command.addAll(Portal.settings(port, data));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static double middle(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
