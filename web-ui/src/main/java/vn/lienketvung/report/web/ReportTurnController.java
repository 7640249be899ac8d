package vn.lienketvung.report.web;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.report.JudgeReport;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReviewReport;
import vn.lienketvung.report.web.ReportController.RemarkForm;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** A superior reviews a report, its recipient answers it, its writer corrects it. */
@Controller
@RequestMapping(ReportAddress.ROOT + ReportAddress.ONE)
class ReportTurnController {

    private final ReviewReport reviewing;
    private final JudgeReport judging;
    private final ReportPages pages;
    private final Refusals refusals;

    ReportTurnController(
            ReviewReport reviewing, JudgeReport judging, ReportPages pages, Refusals refusals) {
        this.reviewing = reviewing;
        this.judging = judging;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping("/duyet")
    ModelAndView approve(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return turn(id, errors, by, redirect, "reviewed", it -> reviewing.approve(it, by));
    }

    @PostMapping("/tra-soan")
    ModelAndView sendBack(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return turn(
                id,
                errors,
                by,
                redirect,
                "sent-back",
                it -> reviewing.sendBack(it, form.remark(), by));
    }

    @PostMapping("/mo-lai")
    ModelAndView reopen(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return turn(
                id,
                errors,
                by,
                redirect,
                "reopened",
                it -> reviewing.reopen(it, form.remark(), by));
    }

    @PostMapping("/tiep-nhan")
    ModelAndView accept(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return turn(
                id, errors, by, redirect, "accepted", it -> judging.accept(it, form.remark(), by));
    }

    @PostMapping("/tra-lai")
    ModelAndView returnIt(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return turn(
                id,
                errors,
                by,
                redirect,
                "returned",
                it -> judging.returnIt(it, form.remark(), by));
    }

    @PostMapping("/dinh-chinh")
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    var next = judging.correct(new ReportId(id), form.remark(), by);
                    FlashMessage.done(redirect, "report.done.correction");
                    return SeeOther.at(ReportAddress.of(next) + "/soan");
                },
                () -> pages.page(new ReportId(id), by));
    }

    private ModelAndView turn(
            UUID id,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect,
            String done,
            Consumer<ReportId> turn) {
        var report = new ReportId(id);
        return refusals.orAgain(
                errors,
                () -> {
                    turn.accept(report);
                    FlashMessage.done(redirect, "report.done." + done);
                    return SeeOther.at(ReportAddress.of(report));
                },
                () -> pages.page(report, by));
    }
}
