package vn.lienketvung.report.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.SignReport;
import vn.lienketvung.report.web.ReportController.RemarkForm;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** The clerk records the signed paper of a report, and sends it. */
@Controller
@RequestMapping(ReportAddress.ROOT + ReportAddress.ONE)
class ReportSigningController {

    private final SignReport signing;
    private final ReportPages pages;
    private final FilingLimits limits;
    private final Refusals refusals;

    ReportSigningController(
            SignReport signing, ReportPages pages, FilingLimits limits, Refusals refusals) {
        this.signing = signing;
        this.pages = pages;
        this.limits = limits;
        this.refusals = refusals;
    }

    @GetMapping("/ky")
    @OneReading
    ModelAndView form(@PathVariable UUID id, Official by) {
        return page(new ReportId(id), by).addObject("form", SigningForm.EMPTY);
    }

    @PostMapping("/ky")
    ModelAndView sign(
            @PathVariable UUID id,
            @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var report = new ReportId(id);
        return refusals.orAgain(
                errors,
                () -> {
                    signing.sign(report, form.details(), form.upload(), by);
                    FlashMessage.done(redirect, "report.done.signed");
                    return SeeOther.at(ReportAddress.of(report));
                },
                () -> page(report, by));
    }

    @PostMapping("/gui")
    ModelAndView send(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var report = new ReportId(id);
        return refusals.orAgain(
                errors,
                () -> {
                    signing.send(report, by);
                    FlashMessage.done(redirect, "report.done.sent");
                    return SeeOther.at(ReportAddress.of(report));
                },
                () -> pages.page(report, by));
    }

    private ModelAndView page(ReportId report, Official by) {
        var page = pages.page(report, by);
        page.setViewName("report/sign");
        return page.addObject("capacities", SigningCapacity.values())
                .addObject("megabytes", limits.maxMegabytes());
    }
}
