package vn.lienketvung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * CPU per request of a page of the portal over its floor page, processes of the portal and of PostgreSQL together,
 * taken in turns A B B A in one run; answers are checked first. Ratios, not times: the machine may be busy.
 */
public final class Bench {

    private static final double GOAL = 1.8;
    private static final Map<String, Double> GOALS = Map.of("overview", 2.5, "overview-known", 1.2);
    private static final double NOISY = 1.6;
    private static final Map<String, Integer> SIZES = Map.of("tiny", 300, "1x", 5_000, "10x", 50_000);

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]).toAbsolutePath().normalize();
        var options = new Options(Arrays.asList(args).subList(3, args.length));
        if (options.screen().equals("import")) {
            imported(work, Path.of(args[1]), Path.of(args[2]), options);
            return;
        }
        if (options.screen().equals("search")) {
            searched(work, Path.of(args[1]), Path.of(args[2]), options);
            return;
        }
        try (var data = Data.open(work.resolve("data-" + options.size()), SIZES.get(options.size()), Path.of(args[2]), options.fresh());
                var portal = Portal.start(work, Path.of(args[1]), data)) {
            data.seed();
            if (options.screen().equals("progress")) new Progress(portal, data).measure(options.rounds(), options.seconds(), options.warm());
            else if (options.screen().equals("papers")) new Papers(portal).measure(options.rounds(), options.seconds(), options.warm());
            else if (!options.screen().equals("start")) compare(work, options, data, portal);
        }
        if (options.screen().equals("start"))
            try (var data = Data.open(work.resolve("data-" + options.size()), SIZES.get(options.size()), Path.of(args[2]), false)) {
                new Start(work, Path.of(args[1]), data).measure(options.rounds());
            }
    }

    private static void searched(Path work, Path jar, Path script, Options options) throws Exception {
        int products = options.size().equals("tiny") ? 3_000 : options.size().equals("10x") ? 1_000_000 : 100_000;
        try (var data = Data.open(work.resolve("data-search-" + options.size()), SIZES.get("tiny"), script, options.fresh());
                var portal = Portal.start(work, jar, data)) {
            var goods = new Goods(data, products * 35 / 100, products);
            goods.seed();
            new Search(work, portal, data, goods).measure(options.size(), options.rounds(), options.seconds(), options.warm(), options.judged());
        }
    }

    /** Ten times the rows are more than anybody may send: the limits are raised for them. */
    private static void imported(Path work, Path jar, Path script, Options options) throws Exception {
        boolean many = options.size().equals("10x");
        int rows = options.size().equals("tiny") ? 2_000 : many ? 350_000 : 35_000;
        try (var data = Data.open(work.resolve("data-import"), SIZES.get("tiny"), script, options.fresh());
                var portal = Portal.start(work, jar, data, "--bench.timers=running", "--portal.import.max-rows=400000",
                        "--portal.import.max-file-size=60MB", "--portal.import.max-unpacked=1GB",
                        "--spring.servlet.multipart.max-file-size=62MB", "--spring.servlet.multipart.max-request-size=64MB")) {
            data.seed();
            var table = new Import(work, portal, data, rows);
            if (many) table.measureHeap();
            else table.measure(options.rounds());
        }
    }

    private static void compare(Path work, Options options, Data data, Portal portal) throws Exception {
        var load = new Load(portal, data, options.screen());
        load.checkAnswers();
        System.out.printf("shared by page and floor: %s%n", String.join(", ", Floor.SHARED));
        Warm.up(portal.pid(), options.warm(), each -> load.run(false, each), each -> load.run(true, each));
        var ratios = new ArrayList<Double>();
        double page = 0, pageDatabase = 0, floor = 0, floorDatabase = 0;
        for (int round = 0; round < options.rounds(); round++) {
            var a = load.run(false, options.seconds());
            var b = load.run(true, options.seconds());
            var c = load.run(true, options.seconds());
            var d = load.run(false, options.seconds());
            ratios.add((a.total() + d.total()) / (b.total() + c.total()));
            page += (a.total() + d.total()) / 2;
            pageDatabase += (a.database() + d.database()) / 2;
            floor += (b.total() + c.total()) / 2;
            floorDatabase += (b.database() + c.database()) / 2;
        }
        ratios.sort(null);
        int rounds = options.rounds();
        System.out.printf(Locale.ROOT, "page  %.0f us of CPU, of these %.0f in PostgreSQL%n", page / rounds, pageDatabase / rounds);
        System.out.printf(Locale.ROOT, "floor %.0f us of CPU, of these %.0f in PostgreSQL%n", floor / rounds, floorDatabase / rounds);
        var shared = load.empty(options.seconds());
        System.out.printf(
                Locale.ROOT,
                "of the page: %.0f us session, rights, scope and the web frame; %.0f us SQL; %.0f us mapping and template%n",
                shared.total(),
                pageDatabase / rounds - shared.database(),
                (page - pageDatabase) / rounds - (shared.total() - shared.database()));
        var buffers = load.buffers(false);
        var floorBuffers = load.buffers(true);
        System.out.printf(Locale.ROOT, "buffers a request: page %.1f, floor %.1f%n", buffers, floorBuffers);
        double median = ratios.get(ratios.size() / 2);
        double goal = GOALS.getOrDefault(options.screen(), GOAL);
        boolean noisy = ratios.getLast() / ratios.getFirst() > NOISY;
        System.out.printf(Locale.ROOT, "ratio %.2f, goal %.2f: %s%n", median, goal, median <= goal ? "reached" : "missed");
        growth(work, options, buffers, page / rounds);
        System.out.printf(
                Locale.ROOT,
                "{\"screen\":\"%s\",\"size\":\"%s\",\"ratio\":%.2f,\"min\":%.2f,\"max\":%.2f,\"goal\":%.2f,\"noisy\":%b,\"pageMicros\":%.0f,\"floorMicros\":%.0f,\"buffers\":%.1f,\"statementsShared\":%d}%n",
                options.screen(), options.size(), median, ratios.getFirst(), ratios.getLast(), goal, noisy,
                page / rounds, floor / rounds, buffers, Floor.SHARED.size());
    }

    /** Keeps the figures of each size and, when both are there, says how they grow. */
    private static void growth(Path work, Options options, double buffers, double micros) throws IOException {
        Files.writeString(work.resolve(options.screen() + "-" + options.size() + ".txt"), buffers + " " + micros);
        var figures = new TreeMap<String, double[]>();
        for (var size : List.of("1x", "10x")) {
            var kept = work.resolve(options.screen() + "-" + size + ".txt");
            if (Files.exists(kept))
                figures.put(size, Arrays.stream(Files.readString(kept).split(" ")).mapToDouble(Double::parseDouble).toArray());
        }
        if (figures.size() < 2) return;
        System.out.printf(
                Locale.ROOT,
                "ten times the data: buffers x %.2f (goal 1.10), CPU x %.2f (goal 1.25)%n",
                figures.get("10x")[0] / figures.get("1x")[0],
                figures.get("10x")[1] / figures.get("1x")[1]);
    }

    /** What was asked for on the command line. */
    record Options(List<String> given) {

        String screen() {
            return given.isEmpty() ? "register" : given.getFirst();
        }

        String size() {
            return value("--size", "1x");
        }

        int rounds() {
            return Integer.parseInt(value("--rounds", "7"));
        }

        int seconds() {
            return Integer.parseInt(value("--seconds", "4"));
        }

        int warm() {
            return Integer.parseInt(value("--warm", "20"));
        }

        int judged() {
            return Integer.parseInt(value("--judged", "500"));
        }

        boolean fresh() {
            return given.contains("--fresh");
        }

        private String value(String name, String otherwise) {
            int at = given.indexOf(name);
            return at < 0 ? otherwise : given.get(at + 1);
        }
    }
}
