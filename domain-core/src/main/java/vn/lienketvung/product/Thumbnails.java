package vn.lienketvung.product;

import java.io.IOException;

/** Makes pictures so small that a list of them comes over a slow line. */
@FunctionalInterface
public interface Thumbnails {

    /**
     * @param print a picture that the portal made
     * @return the same as a JPEG of at most 144 points on its longer side, about 2 kB
     */
    byte[] of(byte[] print) throws IOException;
}
