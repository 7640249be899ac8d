package vn.lienketvung.product;

import java.io.IOException;
import vn.lienketvung.shared.ActionRefused;

/** Makes pictures to show of a photo as a telephone took it. */
public interface PhotoLab {

    /**
     * Two pictures made anew, upright, holding nothing but the picture.
     *
     * @param width of the large one, in points
     * @param height of the large one, in points
     */
    record Prints(byte[] large, byte[] small, int width, int height) {}

    /**
     * @throws ActionRefused when it is no JPEG or PNG, has too many points, or cannot be read to its end
     */
    Prints develop(byte[] taken) throws IOException;
}
