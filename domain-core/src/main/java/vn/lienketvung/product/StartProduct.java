package vn.lienketvung.product;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** A name, and a photo when there is one, make a draft to go on with. */
@UseCase
public class StartProduct {

    private final AddProduct adding;
    private final KeepPhotos photos;

    public StartProduct(AddProduct adding, KeepPhotos photos) {
        this.adding = adding;
        this.photos = photos;
    }

    /**
     * @param photo null for none
     * @throws vn.lienketvung.shared.ActionRefused when the name is too short or too long, or the photo cannot be shown: then there
     *     is no draft either
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public ProductId start(String name, @Nullable Upload photo, Official by) {
        var id = adding.add(Description.named(name), by);
        if (photo != null) photos.add(id, photo, null, by);
        return id;
    }
}
