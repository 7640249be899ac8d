package vn.lienketvung.product.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.product.KeepPhotos;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.web.Refusals;

/** The photos of a product: sending one, their order, their words, and taking one away. */
@Controller
@RequestMapping(ProductController.ADDRESS + "/{id}/anh")
class PhotoController {

    private static final String PART = "#anh";

    private final KeepPhotos photos;
    private final ProductPages pages;
    private final Refusals refusals;

    PhotoController(KeepPhotos photos, ProductPages pages, Refusals refusals) {
        this.photos = photos;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @ModelAttribute("photo") PhotoForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    photos.add(new ProductId(id), form.upload(), form.words(), by);
                    return ProductPages.done(id, PART, redirect, "product.photo.added.done");
                },
                () -> pages.show(id, by));
    }

    @PostMapping("/{taken}/mo-ta")
    ModelAndView say(
            @PathVariable UUID id,
            @PathVariable String taken,
            @ModelAttribute("photo") PhotoForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    photos.say(new ProductId(id), digest(taken), form.words(), by);
                    return ProductPages.done(id, PART, redirect, "product.photo.said.done");
                },
                () -> pages.show(id, by));
    }

    @PostMapping("/{taken}/len-dau")
    ModelAndView showFirst(
            @PathVariable UUID id,
            @PathVariable String taken,
            Official by,
            RedirectAttributes redirect) {
        photos.showFirst(new ProductId(id), digest(taken), by);
        return ProductPages.done(id, PART, redirect, "product.photo.first.done");
    }

    @PostMapping("/{taken}/bo")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable String taken,
            @ModelAttribute("photo") PhotoForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    photos.remove(new ProductId(id), digest(taken), by);
                    return ProductPages.done(id, PART, redirect, "product.photo.removed.done");
                },
                () -> pages.show(id, by));
    }

    static Sha256 digest(String text) {
        if (!text.matches("[0-9a-f]{64}")) throw new NotFound("photo", text);
        return new Sha256(text);
    }
}
