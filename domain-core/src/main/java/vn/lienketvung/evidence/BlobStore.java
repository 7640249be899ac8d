package vn.lienketvung.evidence;

import java.io.IOException;
import java.io.InputStream;
import vn.lienketvung.shared.Sha256;

/** Keeps bytes under their SHA-256, each once, never overwritten. */
public interface BlobStore {

    /**
     * @param limit in bytes; reading stops there
     * @throws IOException when the bytes cannot be kept, or there are more than the limit
     */
    Blob put(InputStream bytes, long limit) throws IOException;

    InputStream open(Sha256 sha256) throws IOException;
}
