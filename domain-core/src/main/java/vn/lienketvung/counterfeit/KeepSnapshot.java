package vn.lienketvung.counterfeit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.BlobStore;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.product.PhotoLab;
import vn.lienketvung.product.PhotoLimits;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Makes the reporter's photo anew, so that nothing but the picture is kept. */
@UseCase
public class KeepSnapshot {

    private final PhotoLab lab;
    private final BlobStore blobs;
    private final PhotoLimits limits;

    public KeepSnapshot(PhotoLab lab, BlobStore blobs, PhotoLimits limits) {
        this.lab = lab;
        this.blobs = blobs;
        this.limits = limits;
    }

    /**
     * @param photo null for none
     * @throws ActionRefused when it is too big, or no photo that can be shown
     */
    public @Nullable Snapshot keep(@Nullable Upload photo) {
        if (photo == null || photo.isMissing()) return null;
        if (photo.size() > limits.maxBytes())
            throw new ActionRefused(
                    Refusal.at("file", "product.photo.too-big", limits.maxMegabytes()));
        try (var bytes = photo.content().open()) {
            var prints = lab.develop(bytes.readNBytes((int) limits.maxBytes()));
            var kept = new ByteArrayInputStream(prints.large());
            var digest = blobs.put(kept, prints.large().length).sha256();
            return new Snapshot(digest.value(), prints.width(), prints.height());
        } catch (IOException e) {
            throw new UncheckedIOException("The photo could not be kept", e);
        }
    }
}
