package vn.lienketvung.agreement.web;

import java.time.Clock;
import java.util.UUID;
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
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.MeetConditions;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Refusals;

/** Điều kiện của việc duyệt: what is still to be shown, by whom, until when. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/dieu-kien")
class ConditionsController {

    private final AgreementDesk desk;
    private final MeetConditions conditions;
    private final Refusals refusals;
    private final Clock clock;

    ConditionsController(
            AgreementDesk desk, MeetConditions conditions, Refusals refusals, Clock clock) {
        this.desk = desk;
        this.conditions = conditions;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID muc,
            Official official) {
        return page(id, muc, official).addObject("handInForm", HandInForm.EMPTY);
    }

    @PostMapping("/{condition}/nop")
    ModelAndView handIn(
            @PathVariable UUID id,
            @PathVariable UUID condition,
            @ModelAttribute("handInForm") HandInForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        var words = form.noteWords();
        return tryTo(
                () ->
                        conditions.handIn(
                                new AgreementId(id), condition, words, form.upload(), official),
                new Asked(id, condition, errors, official),
                "agreement.conditions.handed-in",
                redirect);
    }

    @PostMapping("/{condition}/chap-nhan")
    ModelAndView accept(
            @PathVariable UUID id,
            @PathVariable UUID condition,
            @ModelAttribute("handInForm") HandInForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        return tryTo(
                () -> conditions.accept(new AgreementId(id), condition, official),
                new Asked(id, condition, errors, official),
                "agreement.conditions.accepted",
                redirect);
    }

    @PostMapping("/{condition}/khong-chap-nhan")
    ModelAndView refuse(
            @PathVariable UUID id,
            @PathVariable UUID condition,
            @ModelAttribute("handInForm") HandInForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        return tryTo(
                () ->
                        conditions.refuse(
                                new AgreementId(id), condition, form.reasonWords(), official),
                new Asked(id, condition, errors, official),
                "agreement.conditions.refused",
                redirect);
    }

    /** Who asked what about which condition. */
    private record Asked(UUID id, UUID condition, BindingResult errors, Official official) {}

    private ModelAndView tryTo(
            Runnable turn, Asked asked, String message, RedirectAttributes redirect) {
        return refusals.orAgain(
                asked.errors(),
                () -> {
                    turn.run();
                    return Done.at(asked.id(), "/dieu-kien", message, redirect);
                },
                () -> page(asked.id(), asked.condition(), asked.official()));
    }

    private ModelAndView page(UUID id, @Nullable UUID condition, Official official) {
        var agreement = desk.open(new AgreementId(id), official);
        var today = VietnamTime.today(clock);
        return new ModelAndView(
                "agreement/conditions",
                "conditions",
                ConditionsPage.of(agreement, official, today, condition));
    }
}
