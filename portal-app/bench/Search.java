package vn.lienketvung.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The public catalogue as a visitor meets it: whether what is asked for is found, then what a page costs over its floor. */
final class Search {

    private static final double GOAL = 3;
    private static final double PRODUCT_GOAL = 1.8;
    private static final double GROWTH_GOAL = 4;
    private static final double MICROS_PER_TICK = 10_000;
    private static final int FIRST = 20;
    private static final int REPEATED = 1_000;
    private static final int NEW = 9_000;
    private static final int ONCE = 0;
    private static final Pattern CARD = Pattern.compile("<h2><a href=\"/san-pham/[a-z0-9-]*-([a-z0-9]+)\"");

    private final Path work;
    private final Portal portal;
    private final Data data;
    private final Goods goods;
    private final HttpClient http = HttpClient.newHttpClient();

    Search(Path work, Portal portal, Data data, Goods goods) {
        this.work = work;
        this.portal = portal;
        this.data = data;
        this.goods = goods;
    }

    void measure(String size, int rounds, int seconds, int warm, int judged) throws Exception {
        var asked = goods.some(judged);
        double exact = quality("exact", asked, good -> good.name() + " " + good.commune());
        double plain = quality("unaccented", asked, good -> plain(good.name() + " " + good.commune()));
        double typos = quality("one letter wrong", asked, good -> typo(plain(good.name() + " " + good.commune()), good.code().hashCode()));
        System.out.printf(Locale.ROOT, "found in the first %d: exact %.1f %% (goal 100), unaccented %.1f %% (goal 100), typos %.1f %% (goal 98)%n", FIRST, exact, plain, typos);
        var pages = queries(goods.some(REPEATED));
        var floors = numbered("/san-pham/bench/search?n=", pages.size());
        var search = ratio("search", GOAL, pages, floors, rounds, seconds, warm);
        firstTime(search[2]);
        var products = goods.some(500).stream().map(good -> "/san-pham/" + slug(good.name()) + "-" + good.code()).toList();
        var product = ratio("product", PRODUCT_GOAL, products, numbered("/san-pham/bench/product?n=", products.size()), rounds, seconds, warm);
        System.out.printf(Locale.ROOT, "buffers a request: search %.1f, product %.1f%n", buffers(pages), buffers(products));
        growth(size, search[1]);
        System.out.printf(
                Locale.ROOT,
                "{\"screen\":\"search\",\"size\":\"%s\",\"ratio\":%.2f,\"goal\":%.2f,\"pageMicros\":%.0f,\"product\":%.2f,\"productGoal\":%.2f,\"exact\":%.1f,\"unaccented\":%.1f,\"typos\":%.1f}%n",
                size, search[0], GOAL, search[1], product[0], PRODUCT_GOAL, exact, plain, typos);
    }

    /** Five kinds in turn: a broad word, a noun with its style, with its place, within a province, with a wrong letter. */
    private static List<String> queries(List<Goods.Good> some) {
        var pages = new ArrayList<String>();
        int number = 0;
        for (var good : some) {
            var words = plain(good.name()).split(" ");
            pages.add(switch (number++ % 5) {
                case 0 -> asked(words[0]);
                case 1 -> asked(words[0] + " " + words[1] + " " + words[2]);
                case 2 -> asked(words[0] + " " + words[1] + " " + plain(good.commune()));
                case 3 -> asked(words[0] + " " + words[1]) + "&tinh=" + good.province();
                default -> asked(typo(plain(good.name()), number));
            });
        }
        return pages;
    }

    /** What nobody has asked for since the catalogue last changed: each is asked once, the first half to warm up. */
    private void firstTime(double floor) throws Exception {
        var known = queries(goods.some(REPEATED));
        var fresh = new LinkedHashSet<>(queries(goods.some(REPEATED + NEW)));
        known.forEach(fresh::remove);
        var asked = List.copyOf(fresh);
        int half = asked.size() / 2;
        cost(asked.subList(0, half), ONCE);
        var page = cost(asked.subList(half, asked.size()), ONCE);
        System.out.printf(Locale.ROOT, "search asked for the first time: %.0f us, of these %.0f in PostgreSQL; %.2f times the floor%n", page[0], page[1], page[0] / floor);
    }

    private double quality(String kind, List<Goods.Good> asked, Function<Goods.Good, String> words) throws Exception {
        int found = 0;
        int shown = 0;
        for (var good : asked) {
            var codes = CARD.matcher(get(asked(words.apply(good)))).results().limit(FIRST).map(each -> each.group(1)).toList();
            if (codes.contains(good.code())) found++;
            else if (shown++ < 3) System.out.printf("not found, %s: %s%n", kind, words.apply(good));
        }
        return 100.0 * found / asked.size();
    }

    private double[] ratio(String screen, double goal, List<String> pages, List<String> floors, int rounds, int seconds, int warm) throws Exception {
        Warm.up(portal.pid(), warm, each -> cost(pages, each), each -> cost(floors, each));
        var ratios = new ArrayList<Double>();
        double page = 0;
        double database = 0;
        double floor = 0;
        for (int round = 0; round < rounds; round++) {
            var a = cost(pages, seconds);
            var b = cost(floors, seconds);
            var c = cost(floors, seconds);
            var d = cost(pages, seconds);
            ratios.add((a[0] + d[0]) / (b[0] + c[0]));
            page += (a[0] + d[0]) / 2 / rounds;
            database += (a[1] + d[1]) / 2 / rounds;
            floor += (b[0] + c[0]) / 2 / rounds;
        }
        ratios.sort(null);
        double median = ratios.get(ratios.size() / 2);
        System.out.printf(Locale.ROOT, "%s: page %.0f us of CPU, of these %.0f in PostgreSQL; floor %.0f; ratio %.2f (%.2f-%.2f), goal %.2f: %s%n",
                screen, page, database, floor, median, ratios.getFirst(), ratios.getLast(), goal, median <= goal ? "reached" : "missed");
        return new double[] {median, page, floor};
    }

    private void growth(String size, double micros) throws IOException {
        Files.writeString(work.resolve("search-" + size + ".txt"), String.valueOf(micros));
        var one = work.resolve("search-1x.txt");
        var ten = work.resolve("search-10x.txt");
        if (Files.exists(one) && Files.exists(ten))
            System.out.printf(Locale.ROOT, "ten times the products: CPU x %.2f (goal %.2f)%n",
                    Double.parseDouble(Files.readString(ten)) / Double.parseDouble(Files.readString(one)), GROWTH_GOAL);
    }

    /** Microseconds of CPU a request: in all, and in PostgreSQL alone; for so many seconds, or each address {@link #ONCE}. */
    private double[] cost(List<String> addresses, int seconds) throws Exception {
        long portalBefore = Load.ticks(portal.pid());
        long databaseBefore = databaseTicks();
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        int answered = 0;
        for (; seconds == ONCE ? answered < addresses.size() : System.nanoTime() < until || answered == 0; answered++) get(addresses.get(answered % addresses.size()));
        double database = (databaseTicks() - databaseBefore) * MICROS_PER_TICK / answered;
        return new double[] {(Load.ticks(portal.pid()) - portalBefore) * MICROS_PER_TICK / answered + database, database};
    }

    private double buffers(List<String> addresses) throws Exception {
        Thread.sleep(2_000);
        get(addresses.getFirst());
        long before = blocks();
        for (int i = 0; i < 400; i++) get(addresses.get(i % addresses.size()));
        Thread.sleep(2_000);
        get(addresses.getFirst());
        Thread.sleep(500);
        return (blocks() - before) / 401.0;
    }

    private long blocks() throws SQLException {
        return Long.parseLong(value("select blks_hit + blks_read from pg_stat_database where datname = 'portal'"));
    }

    private long databaseTicks() throws IOException, SQLException {
        long postmaster = Long.parseLong(Files.readString(Path.of(value("show data_directory"), "postmaster.pid")).lines().findFirst().orElseThrow());
        long sum = 0;
        for (var child : ProcessHandle.of(postmaster).orElseThrow().children().toList()) sum += Load.ticks(child.pid());
        return sum;
    }

    private String value(String query) throws SQLException {
        try (var connection = data.superuser(); var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(portal.base() + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " " + path);
        return answer.body();
    }

    private static String asked(String words) {
        return "/san-pham?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<String> numbered(String address, int number) {
        var addresses = new ArrayList<String>();
        for (int i = 0; i < number; i++) addresses.add(address + i);
        return addresses;
    }

    /** One letter of one word is wrong, missing, or one too many. */
    private static String typo(String text, int seed) {
        var random = new Random(seed);
        int at = random.nextInt(text.length());
        while (text.charAt(at) == ' ' || !Character.isLetter(text.charAt(at))) at = random.nextInt(text.length());
        var letter = String.valueOf((char) ('a' + random.nextInt(26)));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + letter + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            default -> text.substring(0, at) + text.substring(at + 1);
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd').replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String slug(String name) {
        return plain(name).replace(' ', '-');
    }
}
