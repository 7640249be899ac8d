package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.persistence.CannotStart;

/** The claim of one running portal on its data folder; the operating system drops it with the process. */
final class HomeLock implements AutoCloseable {

    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 100;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits about two seconds, for a portal just killed can still be seen holding it. */
    static HomeLock take(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (tryLock(channel) != null) return new HomeLock(channel);
            pause();
        }
        channel.close();
        throw new CannotStart(
                "Another portal is running on the data folder " + home + ".",
                "Stop that one first, or give this one a folder of its own: property portal.home or"
                        + " environment PORTAL_HOME.");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held within this very process
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for the data folder");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
