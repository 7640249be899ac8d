package vn.lienketvung.portal.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.Official;
import vn.lienketvung.product.KeepPhotos;
import vn.lienketvung.product.ProductDesk;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.product.ReviseProduct;
import vn.lienketvung.product.StartProduct;

/** Describes a product as its maker would: a name first, then the rest. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoProductTurns {

    private final StartProduct starting;
    private final ReviseProduct revising;
    private final KeepPhotos photos;
    private final DemoProductPapers papers;
    private final ProductDesk desk;

    DemoProductTurns(
            StartProduct starting,
            ReviseProduct revising,
            KeepPhotos photos,
            DemoProductPapers papers,
            ProductDesk desk) {
        this.starting = starting;
        this.revising = revising;
        this.photos = photos;
        this.papers = papers;
        this.desk = desk;
    }

    ProductId play(DemoProductText text, LocalDate today, Official by) {
        var id = starting.start(text.name(), null, by);
        for (int discs : text.pictures())
            photos.add(
                    id,
                    DemoPicture.of(text.hue(), discs),
                    "Hình vẽ minh họa: " + discs + " đĩa tròn thay cho ảnh thật",
                    by);
        if (!text.isDescribed()) return id;
        revising.revise(id, text.description(), version(id, by), by);
        papers.add(id, text, today, by);
        return id;
    }

    private @Nullable Long version(ProductId id, Official by) {
        return desk.open(id, by).product().version();
    }
}
