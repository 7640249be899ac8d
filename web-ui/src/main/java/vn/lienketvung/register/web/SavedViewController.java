package vn.lienketvung.register.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.KeepViews;
import vn.lienketvung.register.Places;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** Saving what the register is narrowed to, and keeping what was saved. */
@Controller
class SavedViewController {

    private static final String HERE = "/lam-viec/thoa-thuan/goc-nhin";

    private final KeepViews views;
    private final Places places;
    private final Refusals refusals;

    SavedViewController(KeepViews views, Places places, Refusals refusals) {
        this.views = views;
        this.places = places;
        this.refusals = refusals;
    }

    /** The filters of the register are handed on in the address; {@code sua} names a view to revise instead. */
    @GetMapping(HERE)
    ModelAndView show(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "sua", required = false) @Nullable UUID revised,
            Official official) {
        var form =
                views.of(official).stream()
                        .filter(view -> view.id().equals(revised))
                        .findFirst()
                        .map(ViewForm::of)
                        .orElseGet(() -> ViewForm.of(RegisterQuery.of(parameters)));
        return page(form, official).addObject("form", form);
    }

    @PostMapping(HERE)
    ModelAndView save(
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    form.saveBy(views, official);
                    FlashMessage.done(redirect, "register.view.saved", form.given());
                    return new ModelAndView("redirect:" + form.after());
                },
                () -> page(form, official));
    }

    @PostMapping(HERE + "/{id}/xoa")
    String remove(@PathVariable UUID id, Official official, RedirectAttributes redirect) {
        views.remove(id, official);
        FlashMessage.done(redirect, "register.view.removed");
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id}/mac-dinh")
    String prefer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "co") String mo,
            Official official,
            RedirectAttributes redirect) {
        views.prefer(id, mo.equals("co"), official);
        FlashMessage.done(redirect, "register.view.preferred." + (mo.equals("co") ? "on" : "off"));
        return "redirect:" + HERE;
    }

    private ModelAndView page(ViewForm form, Official official) {
        var regions = RegionChoice.of(places);
        return new ModelAndView(
                "register/views",
                "views",
                ViewsPage.of(views.of(official), form, regions, official));
    }
}
