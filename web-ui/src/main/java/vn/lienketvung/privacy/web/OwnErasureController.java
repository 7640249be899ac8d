package vn.lienketvung.privacy.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.AskErasure;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** Somebody asks to be forgotten, looks how the request stands, or takes it back. */
@Controller
@RequestMapping(OwnErasureController.ADDRESS)
class OwnErasureController {

    static final String ADDRESS = "/lam-viec/ho-so-ca-nhan/xoa-du-lieu";

    /** A request as typed. */
    record AskingForm(@Nullable Boolean understood) {

        boolean isUnderstood() {
            return Boolean.TRUE.equals(understood);
        }
    }

    private final AskErasure asking;
    private final Refusals refusals;

    OwnErasureController(AskErasure asking, Refusals refusals) {
        this.asking = asking;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(Official by) {
        return page(by).addObject("form", new AskingForm(null));
    }

    @PostMapping
    ModelAndView ask(
            @ModelAttribute("form") AskingForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    asking.ask(form.isUnderstood(), by);
                    FlashMessage.done(redirect, "privacy.erasure.asked.done");
                    return SeeOther.at(ADDRESS);
                },
                () -> page(by));
    }

    @PostMapping("/rut")
    ModelAndView withdraw(
            @ModelAttribute("form") AskingForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    asking.withdraw(by);
                    FlashMessage.done(redirect, "privacy.erasure.withdrawn.done");
                    return SeeOther.at(ADDRESS);
                },
                () -> page(by));
    }

    private ModelAndView page(Official by) {
        var page = new ModelAndView("privacy/own-erasure");
        asking.latestOf(by).ifPresent(request -> page.addObject("request", request));
        return page;
    }
}
