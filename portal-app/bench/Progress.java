package vn.lienketvung.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What keeping the tallies in step costs a progress report: the same report by the same use case, with the triggers of the tallies and
 * without them, in turns; then eight people at once, after which every cell is compared with a count of the records.
 */
final class Progress {

    private static final double GOAL = 1.5;
    private static final int WRITERS = 8;
    private static final List<String> CODES = List.of("82", "79", "68", "01", "31", "48", "92", "38");
    private static final List<String> TRIGGERS =
            List.of(
                    "commitment %s trigger commitment_tally_follow",
                    "commitment_report %s trigger commitment_report_tally_follow",
                    "commitment_report %s trigger commitment_report_turn_alone");

    /** Somebody who reports on the commitments that are theirs, one after the other. */
    private record Reporter(Session session, List<String> commitments, AtomicInteger turn) {

        void report() throws IOException, InterruptedException {
            int number = turn.getAndIncrement();
            session.call("/lam-viec/bench/progress/" + commitments.get(number % commitments.size()) + "?value=" + number);
        }
    }

    private final Portal portal;
    private final Data data;
    private final List<Reporter> reporters = new ArrayList<>();

    Progress(Portal portal, Data data) throws Exception {
        this.portal = portal;
        this.data = data;
        for (var code : CODES)
            reporters.add(new Reporter(Session.of(portal, "bench.p" + code), commitmentsOf(code), new AtomicInteger()));
    }

    private List<String> commitmentsOf(String code) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = data.superuser(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select k.id from commitment k join account a on a.organisation_id = k.implementer and a.username = 'bench.p"
                        + code + "' where k.status = 'ACTIVE' and not exists (select from commitment_report r where r.commitment_id = k.id and r.as_of > current_date) order by md5(k.id::text) limit 200")) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    void measure(int rounds, int seconds, int warm) throws Exception {
        Warm.up(portal.pid(), warm, each -> run(1, each), each -> run(WRITERS, each));
        double kept = 0, plain = 0, keptMany = 0, plainMany = 0;
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            double a = run(1, seconds);
            keptMany += run(WRITERS, seconds);
            tallies(false);
            double b = run(1, seconds);
            plainMany += run(WRITERS, seconds);
            double c = run(1, seconds);
            tallies(true);
            double d = run(1, seconds);
            ratios.add((a + d) / (b + c));
            kept += (a + d) / 2;
            plain += (b + c) / 2;
        }
        ratios.sort(null);
        double median = ratios.get(ratios.size() / 2);
        System.out.printf(Locale.ROOT, "a report: %.0f us of CPU with the tallies, %.0f without%n", kept / rounds, plain / rounds);
        System.out.printf(Locale.ROOT, "of %d at once: %.0f us with, %.0f without: ratio %.2f%n", WRITERS, keptMany / rounds, plainMany / rounds, keptMany / plainMany);
        long written = reporters.stream().mapToInt(each -> each.turn().get()).sum();
        long wrong = differences();
        System.out.printf(Locale.ROOT, "cells that differ from the records after %,d reports: %d%n", written, wrong);
        if (wrong > 0) throw new IOException("the tallies are wrong");
        System.out.printf(Locale.ROOT, "ratio %.2f, goal %.2f: %s%n", median, GOAL, median <= GOAL ? "reached" : "missed");
        System.out.printf(Locale.ROOT,
                "{\"screen\":\"progress\",\"ratio\":%.2f,\"min\":%.2f,\"max\":%.2f,\"goal\":%.2f,\"ratioOfMany\":%.2f,\"reports\":%d,\"wrongCells\":%d}%n",
                median, ratios.getFirst(), ratios.getLast(), GOAL, keptMany / plainMany, written, wrong);
    }

    /** CPU of portal and PostgreSQL for each report, in microseconds. */
    private double run(int writers, int seconds) throws Exception {
        long before = Load.ticks(portal.pid()) + Load.databaseTicks(data);
        var answered = new AtomicInteger();
        var failed = new AtomicReference<Exception>();
        var end = new CountDownLatch(writers);
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        for (var reporter : reporters.subList(0, writers))
            Thread.ofPlatform().start(() -> {
                try {
                    for (; System.nanoTime() < until; answered.incrementAndGet()) reporter.report();
                } catch (Exception e) {
                    failed.set(e);
                } finally {
                    end.countDown();
                }
            });
        end.await();
        if (failed.get() != null) throw failed.get();
        return (Load.ticks(portal.pid()) + Load.databaseTicks(data) - before) * Load.MICROS_PER_TICK / answered.get();
    }

    /** Whoever kept no tallies meanwhile makes them anew. */
    private void tallies(boolean follow) throws SQLException {
        try (var connection = data.superuser(); var statement = connection.createStatement()) {
            for (var trigger : TRIGGERS) statement.execute("alter table " + trigger.formatted(follow ? "enable" : "disable"));
            if (follow) statement.execute("select analysis_rebuild()");
        }
    }

    private long differences() throws SQLException {
        try (var connection = data.superuser(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from analysis_differences()")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
