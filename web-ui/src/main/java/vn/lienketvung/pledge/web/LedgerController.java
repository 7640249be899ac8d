package vn.lienketvung.pledge.web;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.identity.Official;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.pledge.PledgeId;
import vn.lienketvung.pledge.ReportContribution;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.Typed;

/** The ledger of a pledge: what was given, and what was used. */
@Controller
@RequestMapping("/lam-viec/nguon-luc/{id}")
class LedgerController {

    private final ReportContribution reporting;
    private final LedgerDesk desk;
    private final LedgerPages pages;
    private final Refusals refusals;

    LedgerController(
            ReportContribution reporting, LedgerDesk desk, LedgerPages pages, Refusals refusals) {
        this.reporting = reporting;
        this.desk = desk;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(name = "muc", required = false) @Nullable String at,
            Official by) {
        return pages.show(id, Typed.id(at), by);
    }

    @PostMapping("/bao-dong-gop")
    ModelAndView report(
            @PathVariable UUID id,
            @Valid @ModelAttribute("ledgerForm") LedgerForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        reporting.requireReport(new PledgeId(id), by);
        return enter(
                id,
                form,
                errors,
                by,
                kind ->
                        reporting.report(
                                new PledgeId(id), form.draft(kind), form.receiverChosen(), by),
                () -> LedgerPages.done(id, "pledge.report.done", redirect));
    }

    @PostMapping("/su-dung")
    ModelAndView use(
            @PathVariable UUID id,
            @Valid @ModelAttribute("ledgerForm") LedgerForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        reporting.requireUse(new PledgeId(id), by);
        return enter(
                id,
                form,
                errors,
                by,
                kind -> reporting.use(new PledgeId(id), form.draft(kind), by),
                () -> LedgerPages.done(id, "pledge.use.done", redirect));
    }

    private ModelAndView enter(
            UUID id,
            LedgerForm form,
            BindingResult errors,
            Official by,
            Consumer<PledgeKind> deed,
            Supplier<ModelAndView> done) {
        var kind = desk.open(new PledgeId(id), by).ledger().kind();
        form.check(kind, errors);
        return refusals.orAgain(
                errors,
                () -> {
                    deed.accept(kind);
                    return done.get();
                },
                () -> pages.show(id, null, by).addObject("sendAgain", form.upload() != null));
    }
}
