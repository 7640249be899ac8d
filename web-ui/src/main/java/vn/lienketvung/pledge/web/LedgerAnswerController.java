package vn.lienketvung.pledge.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.pledge.AnswerContribution;
import vn.lienketvung.pledge.PledgeId;
import vn.lienketvung.shared.web.Refusals;

/** What is said about an entry: received, not received, or reversed. */
@Controller
@RequestMapping("/lam-viec/nguon-luc/{id}/muc/{entry}")
class LedgerAnswerController {

    private final AnswerContribution answering;
    private final LedgerPages pages;
    private final Refusals refusals;

    LedgerAnswerController(AnswerContribution answering, LedgerPages pages, Refusals refusals) {
        this.answering = answering;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    answering.confirm(new PledgeId(id), entry, form.words(), by);
                    return LedgerPages.done(id, "pledge.confirm.done", redirect);
                },
                () -> pages.show(id, entry, by));
    }

    @PostMapping("/khong-nhan")
    ModelAndView refuse(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    answering.refuse(new PledgeId(id), entry, form.words(), by);
                    return LedgerPages.done(id, "pledge.refuse.done", redirect);
                },
                () -> pages.show(id, entry, by));
    }

    @PostMapping("/but-toan-dao")
    ModelAndView reverse(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    answering.reverse(new PledgeId(id), entry, form.words(), by);
                    return LedgerPages.done(id, "pledge.reverse.done", redirect);
                },
                () -> pages.show(id, entry, by));
    }
}
