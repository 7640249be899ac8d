package vn.lienketvung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.ChangePassword;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** The signed-in person's own page: who the portal takes them for, and their password. */
@Controller
class ProfileController {

    private final ChangePassword change;
    private final ProfilePage profile;
    private final Refusals refusals;

    ProfileController(ChangePassword change, ProfilePage profile, Refusals refusals) {
        this.change = change;
        this.profile = profile;
        this.refusals = refusals;
    }

    @GetMapping(ProfilePage.ADDRESS)
    ModelAndView show(Official official) {
        return profile.show(official);
    }

    /** Passwords are read as they were typed, blanks included: form binding would tidy them. */
    @PostMapping(ProfilePage.ADDRESS)
    ModelAndView change(
            Official official, HttpServletRequest request, RedirectAttributes redirect) {
        var errors = new BeanPropertyBindingResult(PasswordForm.EMPTY, "form");
        try {
            change.change(
                    official.account(),
                    Raw.of(request, "present"),
                    Raw.of(request, "password"),
                    Raw.of(request, "again"));
            FlashMessage.done(redirect, "identity.password.changed");
            return new ModelAndView("redirect:" + ProfilePage.ADDRESS);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return profile.refused(official, errors);
        }
    }
}
