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
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.evidence.WithdrawFile;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** Rút tệp nộp nhầm: the file goes, its trace stays. */
@Controller
@RequestMapping("/lam-viec/tep/{id}/rut")
class FileWithdrawalController {

    private final WithdrawFile withdrawing;
    private final AgreementDesk desk;
    private final FilingLimits limits;
    private final Refusals refusals;

    FileWithdrawalController(
            WithdrawFile withdrawing, AgreementDesk desk, FilingLimits limits, Refusals refusals) {
        this.withdrawing = withdrawing;
        this.desk = desk;
        this.limits = limits;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official official) {
        return page(id, official).addObject("fileForm", FileWithdrawalForm.EMPTY);
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable UUID id,
            @ModelAttribute("fileForm") FileWithdrawalForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    var file =
                            withdrawing.withdraw(
                                    new FileId(id),
                                    form.words(),
                                    form.upload(),
                                    form.isConfirmed(),
                                    official);
                    return Done.at(file.dossier(), "/tai-lieu", "agreement.file.done", redirect);
                },
                () -> page(id, official).addObject("sendAgain", form.upload() != null));
    }

    private ModelAndView page(UUID id, Official official) {
        var page = new ModelAndView("agreement/file-withdrawal");
        var prospect = withdrawing.prospect(new FileId(id), official);
        var dossier = new AgreementId(prospect.document().dossier());
        page.addObject("prospect", FileProspect.of(prospect, refusals));
        page.addObject("agreement", desk.open(dossier, official));
        return page.addObject("megabytes", limits.maxMegabytes());
    }
}
