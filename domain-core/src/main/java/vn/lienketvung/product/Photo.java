package vn.lienketvung.product;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Sha256;

/**
 * A photo of a product as the portal keeps it: made anew from what was sent, upright, in two sizes, and without anything the
 * telephone wrote into it.
 *
 * @param taken the SHA-256 of the file as it was sent, by which the same photo is known when it is sent again
 * @param large the SHA-256 of the picture for reading
 * @param small the SHA-256 of the picture for lists
 * @param width of the large one, in points
 * @param height of the large one, in points
 * @param words what is to be seen, for those who do not see it; null as long as nobody has said
 */
public record Photo(
        String taken, String large, String small, int width, int height, @Nullable String words) {

    Photo saying(@Nullable String newWords) {
        return new Photo(taken, large, small, width, height, newWords);
    }

    boolean isMadeOf(Sha256 digest) {
        return large.equals(digest.value()) || small.equals(digest.value());
    }
}
