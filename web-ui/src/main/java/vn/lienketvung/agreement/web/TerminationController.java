package vn.lienketvung.agreement.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.GiveNotice;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** Thông báo chấm dứt: a party announces that it leaves, or takes that back. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/ket-thuc")
class TerminationController {

    private final EndingPages pages;
    private final GiveNotice notice;
    private final Refusals refusals;

    TerminationController(EndingPages pages, GiveNotice notice, Refusals refusals) {
        this.pages = pages;
        this.notice = notice;
        this.refusals = refusals;
    }

    @PostMapping("/thong-bao-cham-dut")
    ModelAndView give(
            @PathVariable UUID id,
            @ModelAttribute("endingForm") EndingForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    var reason = EndingForm.words(form.noticeReason());
                    notice.give(new AgreementId(id), form.day(), reason, form.upload(), by);
                    return Done.at(id, "/ket-thuc", "agreement.ending.noticed", redirect);
                },
                () -> pages.page(id, by));
    }

    @PostMapping("/rut-thong-bao")
    ModelAndView takeBack(
            @PathVariable UUID id,
            @ModelAttribute("endingForm") EndingForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    notice.takeBack(
                            new AgreementId(id), EndingForm.words(form.takeBackReason()), by);
                    return Done.at(id, "/ket-thuc", "agreement.ending.taken-back", redirect);
                },
                () -> pages.page(id, by));
    }
}
