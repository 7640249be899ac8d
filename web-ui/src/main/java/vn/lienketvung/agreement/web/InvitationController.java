package vn.lienketvung.agreement.web;

import java.util.UUID;
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
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AnswerInvitation;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.web.Refusals;

/** Lời mời tham gia: a party reads the whole draft, then takes part or declines with a reason. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/loi-moi")
class InvitationController {

    private final AgreementDesk desk;
    private final AnswerInvitation answering;
    private final Refusals refusals;

    InvitationController(AgreementDesk desk, AnswerInvitation answering, Refusals refusals) {
        this.desk = desk;
        this.answering = answering;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official official) {
        return page(id, official).addObject("wordsForm", WordsForm.EMPTY);
    }

    @PostMapping("/nhan")
    ModelAndView accept(@PathVariable UUID id, Official official, RedirectAttributes redirect) {
        answering.accept(new AgreementId(id), official);
        return Done.at(id, "/tong-quan", "agreement.invitation.accepted", redirect);
    }

    @PostMapping("/tu-choi")
    ModelAndView decline(
            @PathVariable UUID id,
            @ModelAttribute("wordsForm") WordsForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    answering.decline(new AgreementId(id), form.words(), official);
                    return Done.at(id, "/cac-ben", "agreement.invitation.declined", redirect);
                },
                () -> page(id, official));
    }

    @PostMapping("/hoi-lai")
    ModelAndView askAgain(
            @PathVariable UUID id,
            @RequestParam UUID party,
            Official official,
            RedirectAttributes redirect) {
        answering.askAgain(new AgreementId(id), new OrganisationId(party), official);
        return Done.at(id, "/cac-ben", "agreement.invitation.asked-again", redirect);
    }

    private ModelAndView page(UUID id, Official official) {
        var agreement = desk.open(new AgreementId(id), official);
        var party = new AgreementRights(agreement, official).mayAnswerFor().orElse(null);
        return new ModelAndView("agreement/invitation", "agreement", agreement)
                .addObject("party", party);
    }
}
