package vn.lienketvung.shared.persistence.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the operating system, run to its end. */
final class Command {

    private static final long LIMIT_SECONDS = 120;

    private final List<String> words;

    private Command(List<String> words) {
        this.words = words;
    }

    static Command of(List<String> prefix, Object... words) {
        var all = new ArrayList<>(prefix);
        for (Object word : words) all.add(word.toString());
        return new Command(all);
    }

    static boolean succeeds(String... words) {
        try {
            of(List.of(), (Object[]) words).run();
            return true;
        } catch (InterruptedIOException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @return what it printed
     * @throws IOException with what it printed, when it fails or takes longer than two minutes
     */
    String run() throws IOException {
        // a file, not a pipe: a server started by the command would hold the pipe open
        Path output = Files.createTempFile("portal", ".out");
        try {
            Process process = process(output.toFile()).start();
            boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            String printed = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            if (!ended) process.destroyForcibly();
            if (!ended || process.exitValue() != 0) {
                throw new IOException(String.join(" ", words) + " failed: " + printed.strip());
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted: " + words.getFirst());
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private ProcessBuilder process(File output) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output);
        // a person's own PGDATA, PGPORT, PGOPTIONS must not reach this server
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }
}
