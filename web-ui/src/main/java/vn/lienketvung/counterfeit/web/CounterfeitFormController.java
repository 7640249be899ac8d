package vn.lienketvung.counterfeit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.counterfeit.ReportCounterfeit;
import vn.lienketvung.privacy.ConsentTopic;
import vn.lienketvung.privacy.TakeConsent;
import vn.lienketvung.product.PhotoLimits;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** Reporting a fake, by the code on its label; a code that nobody issued is a sign of one. */
@Controller
@RequestMapping("/q/{code}/bao-hang-gia")
class CounterfeitFormController {

    private final ReportCounterfeit reporting;
    private final TakeConsent consents;
    private final PhotoLimits limits;
    private final Refusals refusals;
    private final Clock clock;

    CounterfeitFormController(
            ReportCounterfeit reporting,
            TakeConsent consents,
            PhotoLimits limits,
            Refusals refusals,
            Clock clock) {
        this.reporting = reporting;
        this.consents = consents;
        this.limits = limits;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable String code) {
        return page(code).addObject("form", CounterfeitForm.on(VietnamTime.today(clock)));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String code,
            @ModelAttribute("form") CounterfeitForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    var agreed =
                            consents.take(
                                    ConsentTopic.REPORT_OF_FAKE,
                                    form.isAgreed(),
                                    form.consentText());
                    var receipt =
                            Acting.as(
                                    CounterfeitAddress.REPORTER,
                                    () ->
                                            reporting.report(
                                                    code,
                                                    form.said(agreed),
                                                    form.upload(),
                                                    request.getRemoteAddr()));
                    FlashMessage.done(redirect, "counterfeit.done.reported");
                    return SeeOther.at(CounterfeitAddress.FOLLOW + "?ma=" + receipt.shown());
                },
                () -> page(code));
    }

    private ModelAndView page(String code) {
        return new ModelAndView("counterfeit/form")
                .addObject("code", code)
                .addObject("it", reporting.label(code))
                .addObject("limits", limits);
    }
}
