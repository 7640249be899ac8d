package vn.lienketvung.statistics.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.statistics.SettleDifference;
import vn.lienketvung.statistics.StateSecondFigure;

/** Đối chiếu hai nguồn của một số liệu: the second value, why both differ, and which stands. */
@Controller
class ReconciliationController {

    static final String PAGE = "/doi-chieu";

    private static final String PATTERN = SubmissionAddress.PATTERN + PAGE;

    private final StateSecondFigure stating;
    private final SettleDifference settling;
    private final ReconciliationPages pages;
    private final ReconciliationConflict conflicts;
    private final Refusals refusals;

    ReconciliationController(
            StateSecondFigure stating,
            SettleDifference settling,
            ReconciliationPages pages,
            ReconciliationConflict conflicts,
            Refusals refusals) {
        this.stating = stating;
        this.settling = settling;
        this.pages = pages;
        this.conflicts = conflicts;
        this.refusals = refusals;
    }

    @GetMapping(PATTERN)
    @OneReading
    ModelAndView show(@ModelAttribute("address") SubmissionAddress address, Official by) {
        return pages.show(address, by);
    }

    @PostMapping(PATTERN + "/so")
    ModelAndView state(
            @ModelAttribute("address") SubmissionAddress address,
            @Valid @ModelAttribute("figureForm") FigureForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        stating.requireStatement(address.asked(), by);
        if (form.status() != null && form.statusChosen() == null)
            errors.rejectValue("status", "submission.rule.status");
        try {
            return take(
                    address,
                    errors,
                    by,
                    () -> stating.state(address.asked(), form.entry(), form.seenOr0(), by),
                    "reconciliation.stated",
                    redirect);
        } catch (EditConflict conflict) {
            return conflicts.page(pages.open(address, by), form, address).view();
        }
    }

    @PostMapping(PATTERN + "/giai-trinh")
    ModelAndView explain(
            @ModelAttribute("address") SubmissionAddress address,
            @Valid @ModelAttribute("explanationForm") ExplanationForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        settling.requireExplainer(address.asked(), by);
        try {
            return take(
                    address,
                    errors,
                    by,
                    () -> settling.explain(address.asked(), form.because(), form.seenOr0(), by),
                    "reconciliation.explained",
                    redirect);
        } catch (EditConflict conflict) {
            return conflicts.page(pages.open(address, by), form, address).view();
        }
    }

    @PostMapping(PATTERN + "/ket-luan")
    ModelAndView decide(
            @ModelAttribute("address") SubmissionAddress address,
            @Valid @ModelAttribute("verdictForm") VerdictForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        settling.requireDecider(address.asked(), by);
        try {
            return take(
                    address,
                    errors,
                    by,
                    () ->
                            settling.decide(
                                    address.asked(),
                                    form.chosen(),
                                    form.because(),
                                    form.seenOr0(),
                                    by),
                    "reconciliation.decided",
                    redirect);
        } catch (EditConflict conflict) {
            return conflicts.page(pages.open(address, by), form, address).view();
        }
    }

    private ModelAndView take(
            SubmissionAddress address,
            BindingResult errors,
            Official by,
            Runnable turn,
            String done,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    turn.run();
                    FlashMessage.done(redirect, done);
                    return SeeOther.at(address + PAGE);
                },
                () -> pages.show(address, by));
    }
}
