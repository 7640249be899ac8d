package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.TableLimits;

/** What somebody sent, on disk while it is read: an archive is read from its end. */
final class ReceivedFile implements AutoCloseable {

    private final Path path;

    private ReceivedFile(Path path) {
        this.path = path;
    }

    static ReceivedFile of(Upload file, TableLimits limits) throws IOException {
        if (file.size() == 0) throw new RefusedTable("file-missing");
        if (file.size() > limits.maxBytes())
            throw new RefusedTable("file-too-big", limits.maxMegabytes());
        var received = new ReceivedFile(Files.createTempFile("bang-", ".tam"));
        try (var content = file.content().open();
                var out = Files.newOutputStream(received.path)) {
            copy(content, out, limits);
        } catch (IOException | RuntimeException e) {
            received.close();
            throw e;
        }
        return received;
    }

    /** The size that was told may be wrong. */
    private static void copy(InputStream content, java.io.OutputStream out, TableLimits limits)
            throws IOException {
        long copied = 0;
        var buffer = new byte[64 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            copied += read;
            if (copied > limits.maxBytes())
                throw new RefusedTable("file-too-big", limits.maxMegabytes());
            out.write(buffer, 0, read);
        }
    }

    Path path() {
        return path;
    }

    byte[] head(int bytes) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(bytes);
        }
    }

    long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
