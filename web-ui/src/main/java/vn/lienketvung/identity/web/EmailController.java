package vn.lienketvung.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.ChangeEmail;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** Where the signed-in person gets mail. */
@Controller
class EmailController {

    private final ChangeEmail change;
    private final ProfilePage profile;
    private final Refusals refusals;

    EmailController(ChangeEmail change, ProfilePage profile, Refusals refusals) {
        this.change = change;
        this.profile = profile;
        this.refusals = refusals;
    }

    @PostMapping(ProfilePage.ADDRESS + "/thu-dien-tu")
    ModelAndView change(
            Official official,
            @RequestParam(name = "email", required = false) @Nullable String typed,
            RedirectAttributes redirect) {
        var errors = ProfilePage.mailErrors(typed);
        try {
            change.change(official.account(), EmailAddress.of(typed));
            FlashMessage.done(redirect, "identity.email.changed");
            return new ModelAndView("redirect:" + ProfilePage.ADDRESS);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return profile.refused(official, errors);
        }
    }
}
