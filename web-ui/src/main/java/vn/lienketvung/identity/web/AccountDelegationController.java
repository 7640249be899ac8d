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

/** An administrator names a deputy for somebody who is away already, or takes it back. */
@Controller
class AccountDelegationController {

    private static final String ADDRESS = "/quan-tri/nguoi-dung/{id}/uy-quyen";

    private final DelegationPage page;
    private final AccountPages pages;

    AccountDelegationController(DelegationPage page, AccountPages pages) {
        this.page = page;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable UUID id) {
        return page.show(placeOf(id));
    }

    @PostMapping(ADDRESS)
    ModelAndView give(
            @PathVariable UUID id,
            @ModelAttribute("form") DelegationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return page.give(placeOf(id), form, errors, redirect);
    }

    @PostMapping(ADDRESS + "/{delegation}/thu-hoi")
    String revoke(
            @PathVariable UUID id, @PathVariable UUID delegation, RedirectAttributes redirect) {
        return page.revoke(placeOf(id), new DelegationId(delegation), redirect);
    }

    private DelegationPage.Place placeOf(UUID id) {
        var account = pages.account(id);
        var back = AccountPages.addressOf(account.id());
        return new DelegationPage.Place(
                account.id(), account.fullName(), back + "/uy-quyen", back, false);
    }
}
