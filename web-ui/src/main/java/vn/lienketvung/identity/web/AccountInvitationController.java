package vn.lienketvung.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.InviteAccount;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.Refusals;

/** Opening an account for a person. */
@Controller
class AccountInvitationController {

    private final InviteAccount invite;
    private final LinkPage linkPage;
    private final Refusals refusals;

    AccountInvitationController(InviteAccount invite, LinkPage linkPage, Refusals refusals) {
        this.invite = invite;
        this.linkPage = linkPage;
        this.refusals = refusals;
    }

    @GetMapping("/quan-tri/nguoi-dung/moi")
    ModelAndView ask() {
        return new ModelAndView("identity/new", "form", InvitationForm.EMPTY);
    }

    /** Answers with the link itself, not with a redirect: see {@link LinkPage}. */
    @PostMapping("/quan-tri/nguoi-dung/moi")
    ModelAndView invite(@ModelAttribute("form") InvitationForm form, BindingResult errors) {
        try {
            return linkPage.show(invite.invite(form.read()));
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return new ModelAndView("identity/new", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
