package vn.lienketvung.enquiry.web;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.springframework.web.util.UriUtils;
import vn.lienketvung.enquiry.EnquiryTerms;
import vn.lienketvung.enquiry.FollowEnquiry;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** What became of an enquiry, for whoever holds its code: the answer, what came of it, and the way to take it back. */
@Controller
@RequestMapping(EnquiryAddress.FOLLOW)
class EnquiryFollowController {

    private final FollowEnquiry following;
    private final EnquiryTerms terms;
    private final Refusals refusals;

    EnquiryFollowController(FollowEnquiry following, EnquiryTerms terms, Refusals refusals) {
        this.following = following;
        this.terms = terms;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView look(
            @RequestParam(name = "ma", required = false) @Nullable String code,
            HttpServletRequest request) {
        return page(code, request).addObject("saying", OutcomeForm.EMPTY);
    }

    @PostMapping("/rut")
    ModelAndView withdraw(
            @RequestParam(name = "ma", defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Acting.run(EnquiryAddress.BUYER, () -> following.withdraw(code, request.getRemoteAddr()));
        FlashMessage.done(redirect, "enquiry.done.withdrawn");
        return back(code);
    }

    @PostMapping("/ket-qua")
    ModelAndView say(
            @RequestParam(name = "ma", defaultValue = "") String code,
            @ModelAttribute("saying") OutcomeForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    Acting.run(
                            EnquiryAddress.BUYER,
                            () ->
                                    following.say(
                                            code,
                                            form.chosen(),
                                            form.band(),
                                            request.getRemoteAddr()));
                    FlashMessage.done(redirect, "enquiry.done.said");
                    return back(code);
                },
                () -> page(code, request));
    }

    private ModelAndView page(@Nullable String code, HttpServletRequest request) {
        var page = new ModelAndView("enquiry/follow").addObject("code", code);
        if (code == null) return page;
        Acting.as(EnquiryAddress.BUYER, () -> following.look(code, request.getRemoteAddr()))
                .ifPresentOrElse(
                        found -> page.addObject("found", found).addObject("terms", terms),
                        () -> page.setStatus(HttpStatus.NOT_FOUND));
        return page;
    }

    private static ModelAndView back(String code) {
        return SeeOther.at(EnquiryAddress.FOLLOW + "?ma=" + UriUtils.encode(code, UTF_8));
    }
}
