package vn.lienketvung.agreement.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
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
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.agreement.correction.CorrectionDesk;
import vn.lienketvung.agreement.correction.ProposeCorrection;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;

/** Đính chính lỗi chữ: the log of an agreement, and the form in which a party proposes one more. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/dinh-chinh")
class CorrectionController {

    /** The database lets one correction of a place wait at a time. */
    private static final String ONE_OPEN = "agreement_correction_one_open";

    private final CorrectionDesk desk;
    private final ProposeCorrection proposing;
    private final Refusals refusals;

    CorrectionController(CorrectionDesk desk, ProposeCorrection proposing, Refusals refusals) {
        this.desk = desk;
        this.proposing = proposing;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView list(@PathVariable UUID id, Official official) {
        var page = CorrectionsPage.of(desk.log(new AgreementId(id), official), official);
        return new ModelAndView("agreement/corrections").addObject("log", page);
    }

    @GetMapping("/moi")
    @OneReading
    ModelAndView begin(
            @PathVariable UUID id, @RequestParam @Nullable String cho, Official official) {
        var page = new ModelAndView("agreement/correction-new");
        var line = fill(page, id, cho, official);
        return page.addObject("form", CorrectionForm.of(line.words()));
    }

    @PostMapping("/moi")
    ModelAndView propose(
            @PathVariable UUID id,
            @RequestParam @Nullable String cho,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        try {
            var made = proposing.propose(new AgreementId(id), form.draft(place(cho)), official);
            return Done.there("/lam-viec/dinh-chinh/" + made, "correction.proposed", redirect);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
        } catch (DataIntegrityViolationException other) {
            // Somebody else was quicker by a moment at the same place.
            if (!String.valueOf(other.getMessage()).contains(ONE_OPEN)) throw other;
            errors.reject("agreement.rule.correction-open");
        }
        var again = new ModelAndView("agreement/correction-new", errors.getModel());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        fill(again, id, cho, official);
        return again;
    }

    private CorrectionLine fill(
            ModelAndView page, UUID id, @Nullable String place, Official official) {
        var log = CorrectionsPage.of(desk.log(new AgreementId(id), official), official);
        var line = log.place(place).orElseThrow(() -> new NotFound("place", place(place).key()));
        page.addObject("log", log).addObject("line", line);
        return line;
    }

    private static WordedPlace place(@Nullable String key) {
        return WordedPlace.named(key).orElseThrow(() -> new NotFound("place", String.valueOf(key)));
    }
}
