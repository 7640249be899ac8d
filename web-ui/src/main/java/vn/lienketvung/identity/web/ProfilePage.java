package vn.lienketvung.identity.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.AccountDirectory;
import vn.lienketvung.identity.AccountSummary;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.SetUpSecondFactor;

/** The signed-in person's own page, with any of its forms refused. */
@Component
class ProfilePage {

    static final String ADDRESS = "/lam-viec/ho-so-ca-nhan";

    private final AccountDirectory directory;
    private final SetUpSecondFactor factor;
    private final Clock clock;

    ProfilePage(AccountDirectory directory, SetUpSecondFactor factor, Clock clock) {
        this.directory = directory;
        this.factor = factor;
        this.clock = clock;
    }

    ModelAndView show(Official official) {
        var page = new ModelAndView("identity/profile");
        page.addObject("official", official);
        page.addObject("form", PasswordForm.EMPTY);
        page.addObject("mail", new EmailForm(emailOf(official)));
        factor.state(official.account()).ifPresent(left -> page.addObject("codesLeft", left));
        return page;
    }

    /** The page as it is, with the errors of one form in it. */
    ModelAndView refused(Official official, BeanPropertyBindingResult errors) {
        var page = show(official);
        page.addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    static BeanPropertyBindingResult mailErrors(@Nullable String typed) {
        return new BeanPropertyBindingResult(new EmailForm(typed), "mail");
    }

    private @Nullable String emailOf(Official official) {
        return directory
                .find(official.account(), clock.instant())
                .map(AccountSummary::email)
                .orElse(null);
    }
}
