package vn.lienketvung.product.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.product.PublishProduct;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;

/** One product, and showing it to the public or taking it back. */
@Controller
@RequestMapping(ProductController.ADDRESS + "/{id}")
class ProductController {

    static final String ADDRESS = "/lam-viec/san-pham";

    /** A turn that asks for no words. */
    record TurnForm(@Nullable String nothing) {}

    private final ProductPages pages;
    private final PublishProduct publishing;
    private final Refusals refusals;

    ProductController(ProductPages pages, PublishProduct publishing, Refusals refusals) {
        this.pages = pages;
        this.publishing = publishing;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by) {
        return pages.show(id, by).addObject("turn", new TurnForm(null));
    }

    @PostMapping("/cong-bo")
    ModelAndView publish(
            @PathVariable UUID id,
            @ModelAttribute("turn") TurnForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    publishing.publish(new ProductId(id), by);
                    return ProductPages.done(id, "", redirect, "product.published.done");
                },
                () -> pages.show(id, by));
    }

    @PostMapping("/rut")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @ModelAttribute("turn") TurnForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    publishing.withdraw(new ProductId(id), by);
                    return ProductPages.done(id, "", redirect, "product.withdrawn.done");
                },
                () -> pages.show(id, by));
    }
}
