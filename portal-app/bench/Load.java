package vn.lienketvung.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Signed-in officials of several provinces who ask for a screen, or for its floor page, one after the other. */
final class Load {

    /** CPU microseconds a request took, in all and in PostgreSQL alone. */
    record Cost(double total, double database) {}

    private record Person(HttpClient http, List<String> pages, List<String> floors, List<String> expected) {}

    private static final List<String> CODES = List.of("82", "79", "68", "01");
    private static final List<String> PROVINCES_CHANGED = List.of("82", "79", "68", "01", "31", "48");
    static final double MICROS_PER_TICK = 10_000;
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|_once)\"[^>]*value=\"([^\"]*)\"");

    private final Portal portal;
    private final Data data;
    private final List<Person> people = new ArrayList<>();

    /** Whether a fact changes before each request, so that nothing of the page is known. */
    private final boolean changing;

    Load(Portal portal, Data data, String screen) throws Exception {
        this.portal = portal;
        this.data = data;
        this.changing = screen.equals("overview");
        for (var code : CODES) people.add(person(code, screen));
    }

    private Person person(String code, String screen) throws Exception {
        var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
        var name = screen.startsWith("overview") ? "bo.theodoi" : "bench.p" + code;
        var form = new StringBuilder("username=" + name + "&password=" + Data.PASSWORD);
        var hidden = HIDDEN.matcher(get(http, "/dang-nhap").body());
        while (hidden.find())
            form.append('&').append(hidden.group(1)).append('=').append(URLEncoder.encode(hidden.group(2), StandardCharsets.UTF_8));
        var answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(portal.base() + "/dang-nhap"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Sec-Fetch-Site", "same-origin")
                                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 302 || String.valueOf(answer.headers().firstValue("Location")).contains("dang-nhap"))
            throw new IOException(name + " did not come in: " + answer.statusCode());
        return switch (screen) {
            case "register" -> new Person(http, List.of("/lam-viec/thoa-thuan"), List.of("/lam-viec/bench/register"), firstTitles(code));
            case "overview", "overview-known" ->
                    new Person(http, List.of("/lam-viec/phan-tich"), List.of("/lam-viec/bench/overview"), List.of());
            case "tasks" -> new Person(http, List.of("/lam-viec/viec-cua-toi"), List.of("/lam-viec/bench/tasks"), List.of());
            case "agreement" -> {
                var ids = column("select a.id from agreement a join agreement_party p on p.agreement_id = a.id where p.province = '"
                        + code + "' and a.status = 'IN_FORCE' order by md5(a.id::text) limit 50");
                yield new Person(
                        http,
                        ids.stream().map(id -> "/lam-viec/thoa-thuan/" + id + "/tong-quan").toList(),
                        ids.stream().map(id -> "/lam-viec/bench/agreement/" + id).toList(),
                        List.of());
            }
            default -> throw new IllegalArgumentException("No screen " + screen);
        };
    }

    private List<String> firstTitles(String code) throws SQLException {
        return column("select a.title from agreement a join agreement_party p on p.agreement_id = a.id where p.province = '"
                + code + "' and (p.position = 0 or a.status <> 'DRAFT') group by a.id order by a.changed_at desc, a.id limit 50");
    }

    private List<String> column(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = data.superuser(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    /** A wrong answer is no figure. */
    void checkAnswers() throws Exception {
        for (var person : people) {
            var floor = get(person.http(), person.floors().getFirst());
            var page = get(person.http(), person.pages().getFirst());
            if (page.statusCode() != 200 || floor.statusCode() != 200)
                throw new IOException("answers " + page.statusCode() + " and " + floor.statusCode());
            for (var expected : person.expected())
                if (!page.body().contains(expected) || !floor.body().contains(expected))
                    throw new IOException("missing: " + expected);
        }
        System.out.println("answers are right");
    }

    /** What every page costs before it asks anything of its own. */
    Cost empty(int seconds) throws Exception {
        cost(List.of("/lam-viec/bench/empty"), false, 1);
        return cost(List.of("/lam-viec/bench/empty"), false, seconds);
    }

    Cost run(boolean floor, int seconds) throws Exception {
        return cost(null, floor, seconds);
    }

    private Cost cost(List<String> only, boolean floor, int seconds) throws Exception {
        long portalBefore = ticks(portal.pid());
        long databaseBefore = databaseTicks();
        int answered = ask(only, floor, seconds);
        double ofDatabase = (databaseTicks() - databaseBefore) * MICROS_PER_TICK / answered;
        double ofPortal = (ticks(portal.pid()) - portalBefore) * MICROS_PER_TICK / answered;
        return new Cost(ofPortal + ofDatabase, ofDatabase);
    }

    private int ask(List<String> only, boolean floor, int seconds) throws Exception {
        var answered = new AtomicInteger();
        var failed = new AtomicReference<Exception>();
        var end = new CountDownLatch(people.size());
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        for (var person : people) {
            Thread.ofPlatform().start(() -> {
                try (var changes = data.superuser()) {
                    var addresses = only != null ? only : floor ? person.floors() : person.pages();
                    for (int i = 0; System.nanoTime() < until; i++) {
                        if (changing && only == null) change(changes, i);
                        if (get(person.http(), addresses.get(i % addresses.size())).statusCode() != 200)
                            throw new IOException("not 200");
                        answered.incrementAndGet();
                    }
                } catch (Exception e) {
                    failed.set(e);
                } finally {
                    end.countDown();
                }
            });
        }
        end.await();
        if (failed.get() != null) throw failed.get();
        return answered.get();
    }

    /** As a trigger does when a commitment changes; one cell moves, and with it the number of the tallies. */
    private static void change(Connection changes, int number) throws SQLException {
        try (var statement = changes.createStatement()) {
            statement.execute("update commitment_tally set n = greatest(0, n + " + (number % 7 - 3)
                    + ") where field = '' and grain = 'QUARTER' and measure = 'KEPT_IN_TIME' and province = '"
                    + PROVINCES_CHANGED.get(number % PROVINCES_CHANGED.size()) + "'; update tally_change set n = n + 1 where place = '"
                    + PROVINCES_CHANGED.get(number % PROVINCES_CHANGED.size()) + "'");
        }
    }

    /** Shared buffers touched for each request, from the database's own counters. */
    double buffers(boolean floor) throws Exception {
        // So many that what a connection has not told yet when the counting ends weighs nothing.
        int requests = 400;
        settle();
        long before = blocks();
        for (int i = 0; i < requests; i++) {
            var person = people.get(i % people.size());
            get(person.http(), (floor ? person.floors() : person.pages()).getFirst());
        }
        settle();
        return (blocks() - before) / (double) requests;
    }

    /** A connection tells its counters a second after its last question, with the next one. */
    private void settle() throws Exception {
        Thread.sleep(2_000);
        for (int i = 0; i < 4; i++)
            for (var person : people) get(person.http(), "/lam-viec/bench/empty");
        Thread.sleep(1_000);
    }

    private long blocks() throws SQLException {
        return Long.parseLong(column("select blks_hit + blks_read from pg_stat_database where datname = 'portal'").getFirst());
    }

    private HttpResponse<String> get(HttpClient http, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(portal.base() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private long databaseTicks() throws IOException, SQLException {
        return databaseTicks(data);
    }

    static long databaseTicks(Data data) throws IOException, SQLException {
        long postmaster = data.postmaster();
        long sum = 0;
        for (var child : ProcessHandle.of(postmaster).orElseThrow().children().toList()) sum += ticks(child.pid());
        return sum;
    }

    static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException gone) {
            return 0;
        }
    }
}
