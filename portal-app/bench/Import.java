package vn.lienketvung.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.postgresql.PGConnection;

/**
 * From sending a table to its receipt, through the pages, over reading all cells of the same file with fastexcel and copying
 * them into a plain table, in the same run, in turns. What was found and what is stored is compared with what was made.
 */
final class Import {

    private static final String HERE = "/lam-viec/nhap/co-so";
    private static final double GOAL = 3;
    private static final double GOAL_AGAIN = 2;
    private static final long GOAL_HEAP = 64;

    private final Portal portal;
    private final Data data;
    private final Path work;
    private final Cooperatives made;
    private final Path file;

    Import(Path work, Portal portal, Data data, int rows) throws SQLException, IOException {
        this.work = work;
        this.portal = portal;
        this.data = data;
        this.made = new Cooperatives(data, rows);
        this.file = made.file(work);
    }

    /** Milliseconds to each of the pages on the way. */
    private record Taken(double sent, double checked, double loaded) {
        double all() {
            return sent + checked + loaded;
        }
    }

    /** Ratios of new rows and of the same file again. */
    void measure(int rounds) throws Exception {
        var session = Session.of(portal, "bo.theodoi");
        for (int warm = 0; warm < 3; warm++) {
            emptied();
            floor();
            sent(session, true);
            sent(session, false);
        }
        var fresh = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            emptied();
            double before = floor();
            var first = sent(session, true);
            var second = sent(session, false);
            double after = floor();
            double floor = (before + after) / 2;
            fresh.add(first.all() / floor);
            again.add(second.all() / floor);
            System.out.printf(Locale.ROOT, "floor %.0f ms (%.0f, %.0f); new: sent %.0f, checked %.0f, loaded %.0f; again: %.0f, %.0f, %.0f%n", floor, before, after,
                    first.sent, first.checked, first.loaded, second.sent, second.checked, second.loaded);
        }
        fresh.sort(null);
        again.sort(null);
        double ratio = fresh.get(rounds / 2), ratioAgain = again.get(rounds / 2);
        System.out.printf(Locale.ROOT, "new rows: ratio %.2f (%.2f-%.2f), goal %.2f: %s%n", ratio, fresh.getFirst(), fresh.getLast(), GOAL, ratio <= GOAL ? "reached" : "missed");
        System.out.printf(Locale.ROOT, "the same file again: ratio %.2f (%.2f-%.2f), goal %.2f: %s%n", ratioAgain, again.getFirst(), again.getLast(), GOAL_AGAIN, ratioAgain <= GOAL_AGAIN ? "reached" : "missed");
        System.out.printf(Locale.ROOT, "{\"screen\":\"import\",\"size\":\"1x\",\"ratio\":%.2f,\"min\":%.2f,\"max\":%.2f,\"goal\":%.2f,\"again\":%.2f,\"goalAgain\":%.2f}%n",
                ratio, fresh.getFirst(), fresh.getLast(), GOAL, ratioAgain, GOAL_AGAIN);
    }

    /** What is alive on the heap while a long table is worked on, over what was alive before; asked for by full collections. */
    void measureHeap() throws Exception {
        var session = Session.of(portal, "bo.theodoi");
        emptied();
        // Once with few rows, for what is loaded with the first of them and stays.
        new Import(work, portal, data, 2_000).sent(session, true);
        emptied();
        long before = Heap.alive(portal.pid());
        var most = new AtomicLong();
        var ended = new AtomicBoolean();
        var looking = Thread.ofPlatform().start(() -> {
            try {
                while (!ended.get()) {
                    most.accumulateAndGet(Heap.alive(portal.pid()), Math::max);
                    Thread.sleep(1_000);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        var taken = sent(session, true);
        ended.set(true);
        looking.join();
        long added = (most.get() - before) >> 10;
        System.out.printf(Locale.ROOT, "350,000 rows: sent %.0f ms, checked %.0f ms, loaded %.0f ms, with collections all the while%n", taken.sent, taken.checked, taken.loaded);
        System.out.printf(Locale.ROOT, "heap alive: %d MB before, at most %d MB more, goal %d: %s%n", before >> 10, added, GOAL_HEAP, added <= GOAL_HEAP ? "reached" : "missed");
        System.out.printf(Locale.ROOT, "{\"screen\":\"import\",\"size\":\"10x\",\"heapAddedMB\":%d,\"goal\":%d}%n", added, GOAL_HEAP);
    }

    /** Through the pages, as the ministry does. */
    private Taken sent(Session session, boolean fresh) throws Exception {
        long start = System.nanoTime();
        var job = session.send(HERE, HERE, file);
        long sent = System.nanoTime();
        var columns = new HashMap<String, String>();
        for (int column = 0; column < Cooperatives.KEYS.size(); column++) columns.put("columns[" + column + "]", Cooperatives.KEYS.get(column));
        session.post(job, job + "/cot", columns);
        await(session, job, "id=\"quyet\"");
        long checked = System.nanoTime();
        session.post(job, job + "/nap", Map.of("mode", "good", "known", "keep"));
        await(session, job, "id=\"hoan-tac\"");
        long loaded = System.nanoTime();
        checkAnswers(job.substring(job.lastIndexOf('/') + 1), fresh);
        return new Taken((sent - start) / 1e6, (checked - sent) / 1e6, (loaded - checked) / 1e6);
    }

    private static void await(Session session, String page, String sign) throws Exception {
        for (int tries = 0; tries < 36_000; tries++) {
            var body = session.get(page);
            if (body.contains(sign)) return;
            if (!body.contains("id=\"dang\"")) throw new IOException("the work on " + page + " ended otherwise");
            Thread.sleep(50);
        }
        throw new IOException("never: " + sign);
    }

    /** Every bad row reported at its cell and none stored, the receipt equal to what is stored: else there is no figure. */
    private void checkAnswers(String job, boolean fresh) throws Exception {
        var found = new HashMap<String, String>();
        try (var connection = data.superuser(); var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(
                    "select row_number || ':' || column_number, rule from exchange_import_problem where import_id = '" + job + "'")) {
                while (rows.next()) found.put(rows.getString(1), rows.getString(2));
            }
            if (!found.equals(made.expected)) throw new IOException("other problems were found than made: " + difference(found));
            try (var rows = statement.executeQuery(
                    """
                    select i.fresh, i.same, i.bad, (select count(*) from establishment where import_id is not null),
                           (select count(*) from establishment where import_id = i.id) from exchange_import i where id = '%s'
                    """.formatted(job))) {
                rows.next();
                var counts = List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4), rows.getInt(5));
                var expected = fresh
                        ? List.of(made.good, 0, made.expected.size(), made.good, made.good)
                        : List.of(0, made.good, made.expected.size(), made.good, 0);
                if (!counts.equals(expected)) throw new IOException("stored " + counts + " instead of " + expected);
            }
        }
    }

    private Map<String, String> difference(Map<String, String> found) {
        return found.entrySet().stream().filter(each -> !each.getValue().equals(made.expected.get(each.getKey()))).limit(5)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Without what the last round stored. */
    private void emptied() throws SQLException {
        try (var connection = data.superuser(); var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    """
                    delete from establishment_turn t using establishment e where e.id = t.establishment_id and e.import_id is not null;
                    delete from establishment where import_id is not null;
                    truncate establishment_import_row;
                    delete from exchange_import_problem; delete from exchange_import_piece; delete from exchange_import_progress;
                    delete from exchange_import
                    """);
            statement.execute("vacuum (analyze) establishment");
            statement.execute("vacuum (analyze) establishment_turn");
            statement.execute("checkpoint");
        }
    }

    /** Milliseconds for all cells into a plain table. */
    private double floor() throws Exception {
        try (var connection = data.superuser()) {
            try (var statement = connection.createStatement()) {
                statement.execute("drop table if exists bench_floor");
                statement.execute("create table bench_floor (number int primary key, "
                        + Cooperatives.KEYS.stream().skip(1).map(each -> "c_" + each.toLowerCase(Locale.ROOT) + " text").collect(Collectors.joining(", ")) + ")");
            }
            long start = System.nanoTime();
            copy(connection, read());
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private byte[] read() throws IOException {
        var bytes = new ByteArrayOutputStream(4 << 20);
        try (var in = Files.newInputStream(file); var book = new ReadableWorkbook(in); var rows = book.getFirstSheet().openStream()) {
            rows.skip(1).forEach(row -> {
                var line = new StringBuilder(200).append(row.getRowNum());
                for (int column = 1; column < Cooperatives.KEYS.size(); column++) line.append('\t').append(row.getCellText(column));
                bytes.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            });
        }
        return bytes.toByteArray();
    }

    private static void copy(Connection connection, byte[] rows) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bench_floor from stdin", new ByteArrayInputStream(rows));
    }
}
