package vn.lienketvung.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What is alive on the heap of a process. */
final class Heap {

    private Heap() {}

    /** In KB; counted in one halt, after a full collection: what is thrown away meanwhile does not count. */
    static long alive(long pid) throws IOException, InterruptedException {
        var told = histogram(pid).lines().filter(each -> each.startsWith("Total")).findFirst();
        if (told.isEmpty()) throw new IOException("the heap was not told");
        return Long.parseLong(told.get().trim().split("\\s+")[2]) >> 10;
    }

    private static String histogram(long pid) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(pid), "GC.class_histogram").redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
