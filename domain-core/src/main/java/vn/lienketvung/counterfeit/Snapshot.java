package vn.lienketvung.counterfeit;

import vn.lienketvung.shared.Sha256;

/**
 * The reporter's photo as the portal keeps it: made anew, without place or telephone.
 *
 * @param picture the SHA-256 of its bytes, a JPEG
 * @param width in points
 * @param height in points
 */
public record Snapshot(String picture, int width, int height) {

    boolean is(Sha256 digest) {
        return picture.equals(digest.value());
    }
}
