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
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AttachText;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** The Word text of an agreement: what is attached, and the lead's word that it says what the fields say. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/van-ban")
class TextController {

    private final AgreementDesk desk;
    private final AttachText attaching;
    private final FilingLimits limits;
    private final Refusals refusals;

    TextController(
            AgreementDesk desk, AttachText attaching, FilingLimits limits, Refusals refusals) {
        this.desk = desk;
        this.attaching = attaching;
        this.limits = limits;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official official) {
        var agreement = desk.open(new AgreementId(id), official);
        return page(agreement, official).addObject("textForm", TextForm.of(agreement));
    }

    @PostMapping
    ModelAndView attach(
            @PathVariable UUID id,
            @ModelAttribute("textForm") TextForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        var agreement = new AgreementId(id);
        return refusals.orAgain(
                errors,
                () -> {
                    attaching.attach(
                            agreement, form.read(), form.upload(), form.isDeclared(), official);
                    return Done.at(id, "/tai-lieu", "agreement.text-file.done", redirect);
                },
                () ->
                        page(desk.open(agreement, official), official)
                                .addObject("sendAgain", form.upload() != null));
    }

    private ModelAndView page(Agreement agreement, Official official) {
        var page = new ModelAndView("agreement/text", "agreement", agreement);
        page.addObject("mayAttach", new AgreementRights(agreement, official).mayAttachText());
        return page.addObject("megabytes", limits.maxMegabytes());
    }
}
