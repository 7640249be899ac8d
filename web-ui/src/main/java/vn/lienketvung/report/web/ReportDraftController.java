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
import vn.lienketvung.identity.Official;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.WriteReport;
import vn.lienketvung.report.web.ReportController.RemarkForm;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** An official writes a report and hands it to a superior. */
@Controller
@RequestMapping(ReportAddress.ROOT + ReportAddress.ONE)
class ReportDraftController {

    private final WriteReport writing;
    private final ReportPages pages;
    private final Refusals refusals;

    ReportDraftController(WriteReport writing, ReportPages pages, Refusals refusals) {
        this.writing = writing;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping("/soan")
    @OneReading
    ModelAndView edit(@PathVariable UUID id, Official by) {
        return pages.draft(new ReportId(id), null, by);
    }

    @PostMapping("/soan")
    ModelAndView save(
            @PathVariable UUID id,
            @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var report = new ReportId(id);
        form.check(errors);
        return refusals.orAgain(
                errors,
                () -> {
                    writing.save(report, form.narrative(), form.stated(), form.seen(), by);
                    FlashMessage.done(redirect, "report.done.saved");
                    return SeeOther.at(ReportAddress.of(report));
                },
                () -> pages.draft(report, form, by).addObject("overtaken", isOvertaken(errors)));
    }

    /** Whoever reads that somebody else was faster can save the own words next time; nobody else saves over others' words. */
    private static boolean isOvertaken(BindingResult errors) {
        return errors.getGlobalErrors().stream()
                .anyMatch(each -> "report.rule.written-meanwhile".equals(each.getCode()));
    }

    @PostMapping("/trinh")
    ModelAndView handOver(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var report = new ReportId(id);
        return refusals.orAgain(
                errors,
                () -> {
                    writing.handOver(report, by);
                    FlashMessage.done(redirect, "report.done.handed-over");
                    return SeeOther.at(ReportAddress.of(report));
                },
                () -> pages.page(report, by));
    }

    @PostMapping("/rut")
    ModelAndView takeBack(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var report = new ReportId(id);
        return refusals.orAgain(
                errors,
                () -> {
                    writing.takeBack(report, by);
                    FlashMessage.done(redirect, "report.done.taken-back");
                    return SeeOther.at(ReportAddress.of(report));
                },
                () -> pages.page(report, by));
    }
}
