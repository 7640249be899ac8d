package vn.lienketvung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Asks until the JVM compiles hardly anything more: the first minutes measure its compiler, a portal runs for weeks. */
final class Warm {

    /** A run of what is measured, for so many seconds. */
    @FunctionalInterface
    interface Run {
        void forSeconds(int seconds) throws Exception;
    }

    private static final double QUIET = 0.05;
    private static final int MOST = 12;

    private Warm() {}

    static void up(long pid, int seconds, Run page, Run floor) throws Exception {
        double share = 1;
        int turns = 0;
        for (; turns < MOST && share > QUIET; turns++) {
            long all = Load.ticks(pid);
            long compiling = compilerTicks(pid);
            page.forSeconds(seconds);
            floor.forSeconds(seconds / 2);
            share = (double) (compilerTicks(pid) - compiling) / Math.max(1, Load.ticks(pid) - all);
        }
        System.out.printf(Locale.ROOT, "warmed up for %d s; the compiler then took %.0f %% of the portal's CPU%n", turns * (seconds + seconds / 2), 100 * share);
    }

    private static long compilerTicks(long pid) throws IOException {
        long ticks = 0;
        try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (var thread : threads.toList()) ticks += compilerTicks(thread.resolve("stat"));
        }
        return ticks;
    }

    /** The name stands in parentheses; ticks in user mode and in the kernel are the twelfth and thirteenth word behind it. */
    private static long compilerTicks(Path stat) {
        try {
            var line = Files.readString(stat);
            if (!line.contains("(C1 Compiler") && !line.contains("(C2 Compiler")) return 0;
            var words = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(words[11]) + Long.parseLong(words[12]);
        } catch (IOException ended) {
            return 0;
        }
    }
}
