package vn.lienketvung.product.web;

import jakarta.validation.Valid;
import java.util.UUID;
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
import vn.lienketvung.product.ReviseProduct;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;

/** Saying more of a product. */
@Controller
@RequestMapping(ProductController.ADDRESS + "/{id}/sua")
class ProductRevisionController {

    private final ProductPages pages;
    private final OriginFinder places;
    private final ReviseProduct revising;
    private final ProductConflict conflicts;
    private final Refusals refusals;

    ProductRevisionController(
            ProductPages pages,
            OriginFinder places,
            ReviseProduct revising,
            ProductConflict conflicts,
            Refusals refusals) {
        this.pages = pages;
        this.places = places;
        this.revising = revising;
        this.conflicts = conflicts;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView ask(@PathVariable UUID id, Official by) {
        return pages.describing(id, by).addObject("form", pages.form(id, by));
    }

    @PostMapping
    ModelAndView revise(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProductForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var said = form.description(places.read(form, errors).orElse(null), errors);
        try {
            return refusals.orAgain(
                    errors,
                    () -> {
                        revising.revise(new ProductId(id), said, form.version(), by);
                        return ProductPages.done(id, "", redirect, "product.revised.done");
                    },
                    () -> pages.describing(id, by).addObject("offered", places.offered(form)));
        } catch (EditConflict conflict) {
            return conflicts.page(pages.open(id, by).product(), form, pages.form(id, by));
        }
    }
}
