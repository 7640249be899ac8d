package vn.lienketvung.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.ResetSecondFactor;
import vn.lienketvung.shared.web.FlashMessage;

/** Takes the authenticator app off the account of somebody who lost it. */
@Controller
class AccountFactorController {

    private final AccountPages pages;
    private final ResetSecondFactor reset;

    AccountFactorController(AccountPages pages, ResetSecondFactor reset) {
        this.pages = pages;
        this.reset = reset;
    }

    @PostMapping("/quan-tri/nguoi-dung/{id}/ma-xac-thuc")
    String reset(@PathVariable UUID id, RedirectAttributes redirect) {
        var account = pages.account(id);
        reset.reset(account.id());
        FlashMessage.done(redirect, "identity.factor.reset.done", account.fullName());
        return "redirect:" + AccountPages.addressOf(account.id());
    }
}
