package vn.lienketvung.establishment.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.establishment.DeclarationStep;
import vn.lienketvung.establishment.FollowDeclaration;
import vn.lienketvung.establishment.ProveEmail;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.establishment.WithdrawDeclaration;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** How a declaration stands, for whoever holds its receipt. */
@Controller
@RequestMapping(FollowController.ADDRESS)
class FollowController {

    static final String ADDRESS = DeclarationSteps.ADDRESS + "/tra-cuu";

    private final FollowDeclaration following;
    private final ProveEmail proving;
    private final WithdrawDeclaration withdrawing;
    private final FollowPages pages;
    private final Refusals refusals;

    FollowController(
            FollowDeclaration following,
            ProveEmail proving,
            WithdrawDeclaration withdrawing,
            FollowPages pages,
            Refusals refusals) {
        this.following = following;
        this.proving = proving;
        this.withdrawing = withdrawing;
        this.pages = pages;
        this.refusals = refusals;
    }

    static String of(ReceiptCode receipt) {
        return ADDRESS + "?ma=" + receipt.shown();
    }

    @GetMapping
    ModelAndView look(
            @RequestParam(name = "ma", required = false) @Nullable String code,
            @Nullable Official official,
            HttpServletRequest request) {
        return Acting.as(
                DeclarationSight.of(official), () -> pages.show(code, request.getRemoteAddr()));
    }

    /** Sends the link that proves the address once more. */
    @PostMapping("/thu-dien-tu")
    ModelAndView proveAgain(
            @ModelAttribute("form") MendingForm form,
            BindingResult errors,
            @Nullable Official official,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var from = request.getRemoteAddr();
        return Acting.as(
                DeclarationSight.of(official),
                () -> {
                    var sent = proving.askAgain(form.typedCode(), from);
                    if (sent.isEmpty()) return pages.show(form.code(), from);
                    FlashMessage.done(redirect, "establishment.email.sent.done");
                    return SeeOther.at(of(sent.get()));
                });
    }

    @PostMapping("/sua")
    ModelAndView mend(
            @ModelAttribute("form") MendingForm form,
            BindingResult errors,
            @Nullable Official official,
            HttpServletRequest request) {
        return Acting.as(
                DeclarationSight.of(official), () -> mend(form, errors, request.getRemoteAddr()));
    }

    private ModelAndView mend(MendingForm form, BindingResult errors, String from) {
        try {
            var opened = following.mend(form.typedCode(), form.typedPhone(), from);
            if (opened.isPresent())
                return SeeOther.at(
                        DeclarationSteps.ADDRESS
                                + "/"
                                + opened.get()
                                + "/"
                                + DeclarationSteps.slug(DeclarationStep.BODY));
            errors.rejectValue("phone", "establishment.rule.phone-other");
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
        }
        return again(form, errors, from);
    }

    /** Deletes what nobody has confirmed. */
    @PostMapping("/rut")
    ModelAndView withdraw(
            @ModelAttribute("form") MendingForm form,
            BindingResult errors,
            @Nullable Official official,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var from = request.getRemoteAddr();
        return Acting.as(
                DeclarationSight.of(official),
                () -> {
                    try {
                        if (withdrawing.withdraw(form.typedCode(), form.typedPhone(), from)) {
                            FlashMessage.done(redirect, "establishment.withdrawn.done");
                            return SeeOther.at(DeclarationSteps.ADDRESS);
                        }
                        errors.rejectValue("phone", "establishment.rule.phone-other");
                    } catch (ActionRefused refused) {
                        refusals.onto(errors, refused);
                    }
                    return again(form, errors, from);
                });
    }

    private ModelAndView again(MendingForm form, BindingResult errors, String from) {
        var again = pages.show(form.code(), from);
        again.addAllObjects(errors.getModel());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
