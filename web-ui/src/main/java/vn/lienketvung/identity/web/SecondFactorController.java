package vn.lienketvung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.RecoveryCodes;
import vn.lienketvung.identity.SecondStep;
import vn.lienketvung.identity.SetUpSecondFactor;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.QrPicture;
import vn.lienketvung.shared.web.Refusals;

/** Pairing an authenticator app with the own account, and its recovery codes. */
@Controller
class SecondFactorController {

    private static final String ISSUER = "Lien ket vung";

    private final SetUpSecondFactor factor;
    private final Refusals refusals;

    SecondFactorController(SetUpSecondFactor factor, Refusals refusals) {
        this.factor = factor;
        this.refusals = refusals;
    }

    @GetMapping(SecondStep.PAIRING)
    ModelAndView ask(Official official, HttpSession session) {
        return page(official, session, new BeanPropertyBindingResult(CodeForm.EMPTY, "form"));
    }

    @PostMapping(SecondStep.PAIRING)
    ModelAndView confirm(Official official, HttpServletRequest request) {
        var code = Raw.of(request, "code");
        return codes(official, request, () -> factor.confirm(official.account(), code));
    }

    @PostMapping(SecondStep.PAIRING + "/ma-du-phong")
    ModelAndView renew(Official official, HttpServletRequest request) {
        var code = Raw.of(request, "code");
        return codes(official, request, () -> factor.renewCodes(official.account(), code));
    }

    @PostMapping(SecondStep.PAIRING + "/bo")
    ModelAndView remove(
            Official official, HttpServletRequest request, RedirectAttributes redirect) {
        try {
            factor.remove(official.account(), Raw.of(request, "code"));
            FlashMessage.done(redirect, "identity.factor.removed");
            return new ModelAndView("redirect:" + ProfilePage.ADDRESS);
        } catch (ActionRefused refused) {
            return refused(official, request, refused);
        }
    }

    /** Shows the codes as the answer to the form itself, because a redirect would have to store them. */
    private ModelAndView codes(
            Official official, HttpServletRequest request, Supplier<RecoveryCodes> work) {
        try {
            var codes = work.get();
            request.getSession().removeAttribute(SecondStep.MUST_PAIR);
            return new ModelAndView("identity/recovery-codes", "codes", codes.codes());
        } catch (ActionRefused refused) {
            return refused(official, request, refused);
        }
    }

    private ModelAndView refused(
            Official official, HttpServletRequest request, ActionRefused refused) {
        var errors = new BeanPropertyBindingResult(CodeForm.EMPTY, "form");
        refusals.onto(errors, refused);
        var page = page(official, request.getSession(), errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Official official, HttpSession session, BeanPropertyBindingResult errors) {
        var page = new ModelAndView("identity/second-factor", errors.getModel());
        var left = factor.state(official.account());
        left.ifPresent(count -> page.addObject("codesLeft", count));
        if (left.isEmpty()) {
            var secret = factor.begin(official.account());
            page.addObject("secret", secret.secret().replaceAll("(.{4})(?=.)", "$1 "));
            page.addObject("qr", QrPicture.of(secret.address(ISSUER, official.fullName())));
        }
        return page.addObject("must", session.getAttribute(SecondStep.MUST_PAIR) != null);
    }
}
