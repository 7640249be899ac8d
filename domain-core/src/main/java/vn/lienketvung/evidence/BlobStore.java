package vn.lienketvung.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import vn.lienketvung.shared.Sha256;

/** Keeps bytes under their SHA-256, each once, never overwritten. */
public interface BlobStore {

    /**
     * @param limit in bytes; reading stops there
     * @throws IOException when the bytes cannot be kept, or there are more than the limit
     */
    Blob put(InputStream bytes, long limit) throws IOException;

    InputStream open(Sha256 sha256) throws IOException;

    /** What was last put before that moment, again and again if need be; halves of uploads of that time are gone after it. */
    List<Sha256> untouchedSince(Instant moment) throws IOException;

    /**
     * Removes the bytes unless they were put again meanwhile.
     *
     * @return whether they are gone through this call
     */
    boolean removeIfUntouched(Sha256 sha256, Instant since) throws IOException;
}
