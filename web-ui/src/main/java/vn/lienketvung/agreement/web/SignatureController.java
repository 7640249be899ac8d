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
import vn.lienketvung.agreement.RecordSignature;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.web.Refusals;

/** Ghi nhận chữ ký: the clerk copies what the signed paper says and files its scan. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/chu-ky")
class SignatureController {

    private final AgreementDesk desk;
    private final RecordSignature signing;
    private final FilingLimits limits;
    private final Refusals refusals;

    SignatureController(
            AgreementDesk desk, RecordSignature signing, FilingLimits limits, Refusals refusals) {
        this.desk = desk;
        this.signing = signing;
        this.limits = limits;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official official) {
        var page = new ModelAndView("agreement/signature");
        page.addObject("signatureForm", SignatureForm.EMPTY);
        return page.addObject("signing", page(id, official, false));
    }

    @PostMapping
    ModelAndView record(
            @PathVariable UUID id,
            @ModelAttribute("signatureForm") SignatureForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        signing.requireRight(new AgreementId(id), official);
        var page = page(id, official, !form.isScanMissing());
        form.check(errors);
        return refusals.orAgain(
                errors,
                () -> {
                    record(page, form, official);
                    return Done.at(id, "/tong-quan", "agreement.sign.done", redirect);
                },
                () -> new ModelAndView("agreement/signature", "signing", page));
    }

    private void record(SignaturePage page, SignatureForm form, Official official) {
        var party = page.party();
        if (party == null) throw new NotPermitted("agreement.sign");
        var details = form.toDetails(party.organisation());
        signing.record(page.agreement().id(), details, form.toUpload(), official);
    }

    private SignaturePage page(UUID id, Official official, boolean fileSent) {
        var agreement = desk.open(new AgreementId(id), official);
        return SignaturePage.of(agreement, official, limits, fileSent);
    }
}
