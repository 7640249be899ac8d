package vn.lienketvung.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.lienketvung.evidence.BlobStore;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/** Anybody reads a public product, its maker, and its pictures; what is withdrawn is gone at once. */
@UseCase
public class OpenCatalogue {

    private final Catalogue catalogue;
    private final BlobStore blobs;

    public OpenCatalogue(Catalogue catalogue, BlobStore blobs) {
        this.catalogue = catalogue;
        this.blobs = blobs;
    }

    /**
     * @throws NotFound when it is not public
     */
    public CatalogueProduct product(String address) {
        return catalogue.product(code(address)).orElseThrow(() -> new NotFound("product", address));
    }

    /**
     * @throws NotFound when it shows no product
     */
    public CatalogueProducer producer(String address) {
        return catalogue
                .producer(code(address))
                .orElseThrow(() -> new NotFound("establishment", address));
    }

    /**
     * A JPEG; the caller closes the stream.
     *
     * @throws NotFound when no public product of that address shows it
     */
    public InputStream picture(String address, Sha256 picture) {
        if (!catalogue.shows(code(address), picture)) throw new NotFound("photo", picture);
        try {
            return blobs.open(picture);
        } catch (IOException e) {
            throw new UncheckedIOException("Picture " + picture + " cannot be read", e);
        }
    }

    /** The code stands behind the name, which may have changed since somebody kept the address. */
    private static String code(String address) {
        return address.substring(address.lastIndexOf('-') + 1);
    }
}
