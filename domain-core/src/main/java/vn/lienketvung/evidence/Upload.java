package vn.lienketvung.evidence;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it arrives from a person, not yet believed in anything.
 *
 * @param fileName as the person's machine called it; may hold a path or nonsense
 * @param size in bytes
 */
public record Upload(String fileName, long size, Content content) {

    /** Opens the bytes afresh at each call. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public boolean isMissing() {
        return size == 0 && fileName.isBlank();
    }
}
