package vn.lienketvung.agreement.web;

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
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.WithdrawAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** Rút thỏa thuận: the lead takes it back and says why. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/rut")
class WithdrawalController {

    private final AgreementDesk desk;
    private final WithdrawAgreement withdrawing;
    private final Refusals refusals;

    WithdrawalController(AgreementDesk desk, WithdrawAgreement withdrawing, Refusals refusals) {
        this.desk = desk;
        this.withdrawing = withdrawing;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official official) {
        return page(id, official).addObject("wordsForm", WordsForm.EMPTY);
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable UUID id,
            @ModelAttribute("wordsForm") WordsForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    withdrawing.withdraw(new AgreementId(id), form.words(), official);
                    return Done.at(id, "/tong-quan", "agreement.withdrawal.done", redirect);
                },
                () -> page(id, official));
    }

    private ModelAndView page(UUID id, Official official) {
        var agreement = desk.open(new AgreementId(id), official);
        var may = new AgreementRights(agreement, official).mayWithdraw();
        return new ModelAndView("agreement/withdrawal", "agreement", agreement)
                .addObject("mayWithdraw", may);
    }
}
