package vn.lienketvung.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.DelegationId;
import vn.lienketvung.identity.Official;

/** A superior names a deputy for the days of an absence, or takes it back. */
@Controller
class DelegationController {

    private static final String ADDRESS = "/lam-viec/ho-so-ca-nhan/uy-quyen";

    private final DelegationPage page;

    DelegationController(DelegationPage page) {
        this.page = page;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Official official) {
        return page.show(placeOf(official));
    }

    @PostMapping(ADDRESS)
    ModelAndView give(
            Official official,
            @ModelAttribute("form") DelegationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return page.give(placeOf(official), form, errors, redirect);
    }

    @PostMapping(ADDRESS + "/{delegation}/thu-hoi")
    String revoke(Official official, @PathVariable UUID delegation, RedirectAttributes redirect) {
        return page.revoke(placeOf(official), new DelegationId(delegation), redirect);
    }

    private static DelegationPage.Place placeOf(Official official) {
        return new DelegationPage.Place(
                official.account(), official.fullName(), ADDRESS, ProfilePage.ADDRESS, true);
    }
}
