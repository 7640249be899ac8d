package vn.lienketvung.product.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.product.Batches;
import vn.lienketvung.product.Origin;
import vn.lienketvung.product.ProductDesk;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.SeeOther;

/** Lays out a product, so that each of its forms comes back beside the others. */
@Component
class ProductPages {

    private final ProductDesk desk;
    private final Batches batches;
    private final ProductChoices choices;
    private final OriginFinder places;
    private final Clock clock;

    ProductPages(
            ProductDesk desk,
            Batches batches,
            ProductChoices choices,
            OriginFinder places,
            Clock clock) {
        this.desk = desk;
        this.batches = batches;
        this.choices = choices;
        this.places = places;
        this.clock = clock;
    }

    /** The product with its forms as they are before anything is typed. */
    ModelAndView show(UUID id, Official by) {
        var opened = desk.open(new ProductId(id), by);
        var said = opened.product().description();
        var origin = said.origin();
        var page =
                ProductPage.of(
                        opened,
                        by,
                        desk.isBarred(opened),
                        choices.set(opened.product().productSet()).orElse(null),
                        origin == null
                                ? null
                                : places.communeOf(origin) + ", " + places.provinceOf(origin),
                        batches.of(opened.product().id()),
                        VietnamTime.today(clock));
        return new ModelAndView("product/show")
                .addObject("page", page)
                .addObject("photo", PhotoForm.EMPTY)
                .addObject("certificate", CertificateForm.EMPTY)
                .addObject("batch", BatchForm.in(said.unit()));
    }

    /** The product as it is described, for its maker. */
    ProductForm form(UUID id, Official by) {
        var opened = desk.open(new ProductId(id), by);
        var place = opened.maker().establishment().place();
        return ProductForm.of(
                opened.product(), new Origin(place.province(), place.commune()), places);
    }

    /** The page on which it is described, without what is typed. */
    ModelAndView describing(UUID id, Official by) {
        var opened = desk.open(new ProductId(id), by);
        return new ModelAndView("product/edit")
                .addObject("product", opened.product())
                .addObject("open", opened.rights(by).mayDescribe());
    }

    ProductDesk.Opened open(UUID id, Official by) {
        return desk.open(new ProductId(id), by);
    }

    /** Back to the product, to the part that was changed. */
    static ModelAndView done(
            UUID id, String part, RedirectAttributes redirect, String key, Object... arguments) {
        FlashMessage.done(redirect, key, arguments);
        return SeeOther.at(ProductController.ADDRESS + "/" + id + part);
    }
}
