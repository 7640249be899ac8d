package vn.lienketvung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Account;
import vn.lienketvung.identity.ActivateAccount;
import vn.lienketvung.identity.ActivationAddress;
import vn.lienketvung.identity.ActivationToken;
import vn.lienketvung.identity.EstablishFirstAdministrator;
import vn.lienketvung.identity.Username;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** The page behind a one-time link. Nobody is signed in, so the portal itself acts; a link that cannot be used gets one and the same answer. */
@Controller
class ActivationController {

    private static final Sight PORTAL = Sight.portal("activation");

    private final ActivateAccount activate;
    private final EstablishFirstAdministrator establish;
    private final Refusals refusals;

    ActivationController(
            ActivateAccount activate, EstablishFirstAdministrator establish, Refusals refusals) {
        this.activate = activate;
        this.establish = establish;
        this.refusals = refusals;
    }

    /** The address holds the secret: it goes out with no request, not even to the portal's own style sheets. */
    @ModelAttribute
    void keepTheLinkSecret(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping(ActivationAddress.PATH + "{token}")
    ModelAndView ask(@PathVariable String token) {
        return page(
                new ActivationToken(token),
                new BeanPropertyBindingResult(ActivationForm.EMPTY, "form"),
                HttpStatus.OK);
    }

    @PostMapping(ActivationAddress.PATH + "{token}")
    ModelAndView activate(
            @PathVariable String token, HttpServletRequest request, RedirectAttributes redirect) {
        var link = new ActivationToken(token);
        var form = ActivationForm.typed(request);
        var errors = new BeanPropertyBindingResult(form, "form");
        try {
            asPortal(() -> use(link, form, request));
            FlashMessage.done(redirect, "identity.activated");
            return new ModelAndView("redirect:/dang-nhap");
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return page(link, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (NotFound unusable) {
            return unusable();
        }
    }

    private boolean use(ActivationToken link, ActivationForm form, HttpServletRequest request) {
        var password = Raw.of(request, "password");
        var again = Raw.of(request, "again");
        if (establish.isOpen(link)) establish.establish(link, form.first(), password, again);
        else activate.activate(link, password, again);
        return true;
    }

    private ModelAndView page(
            ActivationToken link, BeanPropertyBindingResult errors, HttpStatus status) {
        boolean first = asPortal(() -> establish.isOpen(link));
        var username =
                asPortal(() -> activate.find(link).map(Account::username).map(Username::value));
        if (!first && username.isEmpty()) return unusable();
        var model = new HashMap<>(errors.getModel());
        model.put("first", first);
        model.put("username", username.orElse(""));
        model.put("address", ActivationAddress.PATH + link.value());
        return new ModelAndView("identity/activation", model, status);
    }

    private static ModelAndView unusable() {
        var page = new ModelAndView("identity/activation-unusable");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private static <T> T asPortal(Supplier<T> work) {
        return Acting.as(PORTAL, work::get);
    }
}
