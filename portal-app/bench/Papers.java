package vn.lienketvung.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The six-month report of 34 provinces as file, over what the libraries alone take for the same content: the spreadsheet over fastexcel, the
 * PDF over openhtmltopdf on the same finished markup. CPU of the portal for each file, in turns A B B A; then what many files leave on its heap.
 */
final class Papers {

    private static final int FILES = 40;
    private static final long GOAL_LEFT = 8;

    private record Paper(String ending, double goal) {}

    private static final List<Paper> PAPERS = List.of(new Paper("xlsx", 1.1), new Paper("pdf", 1.3));

    private final Portal portal;
    private final Session session;

    Papers(Portal portal) throws IOException, InterruptedException {
        this.portal = portal;
        this.session = Session.of(portal, "bo.theodoi");
    }

    void measure(int rounds, int seconds, int warm) throws Exception {
        var found = new ArrayList<String>();
        for (var paper : PAPERS) found.add(measure(paper, rounds, seconds, warm));
        found.add(heap());
        System.out.printf(Locale.ROOT, "{\"screen\":\"papers\",%s}%n", String.join(",", found));
    }

    private String measure(Paper paper, int rounds, int seconds, int warm) throws Exception {
        var bare = "bare-" + paper.ending();
        Warm.up(portal.pid(), warm, each -> run(paper.ending(), each), each -> run(bare, each));
        var ratios = new ArrayList<Double>();
        double ours = 0, theirs = 0;
        for (int round = 0; round < rounds; round++) {
            double a = run(paper.ending(), seconds);
            double b = run(bare, seconds);
            double c = run(bare, seconds);
            double d = run(paper.ending(), seconds);
            ratios.add((a + d) / (b + c));
            ours += (a + d) / 2;
            theirs += (b + c) / 2;
        }
        ratios.sort(null);
        double median = ratios.get(ratios.size() / 2);
        System.out.printf(Locale.ROOT, "%s: %.1f ms of CPU, bare %.1f: ratio %.2f (%.2f-%.2f), goal %.2f: %s%n", paper.ending(), ours / rounds / 1e3, theirs / rounds / 1e3,
                median, ratios.getFirst(), ratios.getLast(), paper.goal(), median <= paper.goal() ? "reached" : "missed");
        return "\"%s\":%.2f,\"%sGoal\":%.2f".formatted(paper.ending(), median, paper.ending(), paper.goal());
    }

    /** Microseconds of CPU for each file. */
    private double run(String what, int seconds) throws IOException, InterruptedException {
        long before = Load.ticks(portal.pid());
        int files = 0;
        for (long until = System.nanoTime() + seconds * 1_000_000_000L; System.nanoTime() < until; files++) session.call(PrintedReports.PATH + what);
        return (Load.ticks(portal.pid()) - before) * Load.MICROS_PER_TICK / files;
    }

    private String heap() throws IOException, InterruptedException {
        files(FILES / 10);
        long before = Heap.alive(portal.pid());
        files(FILES);
        long left = Math.max(0, Heap.alive(portal.pid()) - before) >> 10;
        System.out.printf(Locale.ROOT, "heap alive: %d MB, after %d files of each kind %d MB more, goal %d: %s%n", before >> 10, FILES, left, GOAL_LEFT, left <= GOAL_LEFT ? "reached" : "missed");
        return "\"heapLeftMB\":%d,\"heapGoal\":%d".formatted(left, GOAL_LEFT);
    }

    private void files(int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) for (var ending : List.of("xlsx", "pdf", "docx")) session.call(PrintedReports.PATH + ending);
    }
}
