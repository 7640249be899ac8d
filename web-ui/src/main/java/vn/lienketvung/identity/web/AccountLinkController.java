package vn.lienketvung.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.RenewActivation;

/** A fresh one-time link for a lost invitation or a forgotten password. */
@Controller
class AccountLinkController {

    private final RenewActivation renew;
    private final LinkPage linkPage;

    AccountLinkController(RenewActivation renew, LinkPage linkPage) {
        this.renew = renew;
        this.linkPage = linkPage;
    }

    /** Answers with the link itself, not with a redirect: see {@link LinkPage}. */
    @PostMapping("/quan-tri/nguoi-dung/{id}/lien-ket")
    ModelAndView renew(@PathVariable UUID id) {
        return linkPage.show(renew.renew(new AccountId(id)));
    }
}
