package vn.lienketvung.product;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.BlobStore;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/** Its maker puts photos to a product, in an order, with words for those who do not see them. */
@UseCase
public class KeepPhotos {

    private static final int LONGEST_WORDS = 200;

    private final ProductDesk desk;
    private final PhotoLab lab;
    private final BlobStore blobs;
    private final PhotoLimits limits;
    private final DomainEvents events;

    public KeepPhotos(
            ProductDesk desk,
            PhotoLab lab,
            BlobStore blobs,
            PhotoLimits limits,
            DomainEvents events) {
        this.desk = desk;
        this.lab = lab;
        this.blobs = blobs;
        this.limits = limits;
        this.events = events;
    }

    /**
     * A photo that is there already stays there once: whoever lost the line sends it again.
     *
     * @param words what is to be seen; may be missing
     * @throws ActionRefused when it is missing, too big, or no photo that can be shown
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void add(ProductId id, Upload photo, @Nullable String words, Official by) {
        var product = desk.forMaker(id, by);
        checkWords(words);
        try {
            var taken = bytesOf(photo);
            var known = Sha256.of(taken);
            if (product.photo(known).isPresent()) return;
            events.announce(product.show(keep(known, lab.develop(taken), words)));
        } catch (IOException e) {
            throw new UncheckedIOException("The photo could not be kept", e);
        }
    }

    /**
     * @throws ActionRefused for the last photo of a published product
     * @throws vn.lienketvung.shared.NotFound when the product has no such photo
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void remove(ProductId id, Sha256 taken, Official by) {
        events.announce(desk.forMaker(id, by).removePhoto(taken));
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when the product has no such photo
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void showFirst(ProductId id, Sha256 taken, Official by) {
        events.announce(desk.forMaker(id, by).showFirst(taken));
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when the product has no such photo
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void say(ProductId id, Sha256 taken, @Nullable String words, Official by) {
        checkWords(words);
        events.announce(desk.forMaker(id, by).sayOfPhoto(taken, words));
    }

    private byte[] bytesOf(Upload photo) throws IOException {
        if (photo.size() == 0) throw refused("product.photo.missing");
        if (photo.size() > limits.maxBytes())
            throw refused("product.photo.too-big", limits.maxMegabytes());
        try (var bytes = photo.content().open()) {
            return bytes.readNBytes((int) limits.maxBytes());
        }
    }

    private Photo keep(Sha256 taken, PhotoLab.Prints prints, @Nullable String words)
            throws IOException {
        return new Photo(
                taken.value(),
                keep(prints.large()),
                keep(prints.small()),
                prints.width(),
                prints.height(),
                words);
    }

    private String keep(byte[] picture) throws IOException {
        return blobs.put(new ByteArrayInputStream(picture), picture.length).sha256().value();
    }

    private static void checkWords(@Nullable String words) {
        if (words != null && words.length() > LONGEST_WORDS)
            throw new ActionRefused(Refusal.at("words", "product.rule.too-long", LONGEST_WORDS));
    }

    private static ActionRefused refused(String rule, Object... arguments) {
        return new ActionRefused(Refusal.at("file", rule, arguments));
    }
}
