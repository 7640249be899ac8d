package vn.lienketvung.product.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.ProductSet;
import vn.lienketvung.product.Batch;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.Description;
import vn.lienketvung.product.Product;
import vn.lienketvung.product.ProductDesk;
import vn.lienketvung.product.ProductState;
import vn.lienketvung.shared.Refusal;

/**
 * One product as one person sees it.
 *
 * @param own whether the person speaks for its maker
 * @param open whether that person may change it now
 * @param barred whether the public does not see it although it is published, because its stars were revoked
 * @param set its product set; null as long as its maker has not said
 * @param origin the commune and province it comes from; null likewise
 */
record ProductPage(
        Product product,
        Establishment maker,
        boolean own,
        boolean open,
        boolean barred,
        @Nullable ProductSet set,
        @Nullable String origin,
        List<Batch> batches,
        LocalDate today) {

    static ProductPage of(
            ProductDesk.Opened opened,
            Official by,
            boolean barred,
            @Nullable ProductSet set,
            @Nullable String origin,
            List<Batch> batches,
            LocalDate today) {
        var rights = opened.rights(by);
        return new ProductPage(
                opened.product(),
                opened.maker().establishment(),
                rights.isOwn(),
                rights.mayDescribe(),
                barred,
                set,
                origin,
                batches,
                today);
    }

    public Description said() {
        return product.description();
    }

    public List<Refusal> missing() {
        return product.missing();
    }

    public boolean isPublished() {
        return product.state() == ProductState.PUBLISHED;
    }

    public boolean isOver(Certificate certificate) {
        return certificate.isOver(today);
    }

    /** Whether its own people may not change it because its maker does not work now. */
    public boolean isStopped() {
        return own && maker.state() != EstablishmentState.ACTIVE;
    }

    public boolean isFull() {
        return product.photos().size() >= Product.MOST_PHOTOS;
    }
}
