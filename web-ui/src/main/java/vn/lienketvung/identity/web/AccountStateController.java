package vn.lienketvung.identity.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.ReinstateAccount;
import vn.lienketvung.identity.SuspendAccount;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** Shutting an account and opening it again. */
@Controller
class AccountStateController {

    private final AccountPages pages;
    private final SuspendAccount suspend;
    private final ReinstateAccount reinstate;
    private final Refusals refusals;

    AccountStateController(
            AccountPages pages,
            SuspendAccount suspend,
            ReinstateAccount reinstate,
            Refusals refusals) {
        this.pages = pages;
        this.suspend = suspend;
        this.reinstate = reinstate;
        this.refusals = refusals;
    }

    @PostMapping("/quan-tri/nguoi-dung/{id}/khoa")
    ModelAndView suspend(
            @PathVariable UUID id,
            @ModelAttribute("suspension") SuspensionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var account = pages.account(id);
        try {
            suspend.suspend(account.id(), form.reason() == null ? "" : form.reason());
            FlashMessage.done(redirect, "identity.suspended", account.fullName());
            return new ModelAndView("redirect:" + AccountPages.addressOf(account.id()));
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return new ModelAndView(
                    "identity/show",
                    Map.of("account", account, "form", AccountForm.of(account)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/quan-tri/nguoi-dung/{id}/mo")
    String reinstate(@PathVariable UUID id, RedirectAttributes redirect) {
        var account = pages.account(id);
        reinstate.reinstate(new AccountId(id));
        FlashMessage.done(redirect, "identity.reinstated", account.fullName());
        return "redirect:" + AccountPages.addressOf(account.id());
    }
}
