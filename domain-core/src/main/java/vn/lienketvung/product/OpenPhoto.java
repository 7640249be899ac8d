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

    public OpenPhoto(ProductDesk desk, BlobStore blobs) {
        this.desk = desk;
        this.blobs = blobs;
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
}
