package vn.lienketvung.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.lienketvung.evidence.BlobStore;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/** Somebody who may see a product looks at one of its pictures. */
@UseCase
public class OpenPhoto {

    private final ProductDesk desk;
    private final BlobStore blobs;
    private final Thumbnails thumbnails;

    public OpenPhoto(ProductDesk desk, BlobStore blobs, Thumbnails thumbnails) {
        this.desk = desk;
        this.blobs = blobs;
        this.thumbnails = thumbnails;
    }

    /**
     * A JPEG; the caller closes the stream.
     *
     * @throws NotFound when the product shows no such picture, or is not for this person's eyes
     */
    public InputStream open(ProductId id, Sha256 picture, Official by) {
        if (!desk.open(id, by).product().shows(picture)) throw new NotFound("photo", picture);
        try {
            return blobs.open(picture);
        } catch (IOException e) {
            throw new UncheckedIOException("Picture " + picture + " cannot be read", e);
        }
    }

    /**
     * The same picture as a list on a telephone shows it.
     *
     * @throws NotFound as {@link #open}
     */
    public byte[] thumbnail(ProductId id, Sha256 picture, Official by) {
        try (var print = open(id, picture, by)) {
            return thumbnails.of(print.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Picture " + picture + " cannot be read", e);
        }
    }
}
