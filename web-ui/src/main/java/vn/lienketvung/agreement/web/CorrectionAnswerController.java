package vn.lienketvung.agreement.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.correction.AnswerCorrection;
import vn.lienketvung.agreement.correction.CorrectionDesk;
import vn.lienketvung.agreement.correction.CorrectionId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;

/** One correction: the counterpart countersigns or refuses it, the party that proposed it takes it back. */
@Controller
@RequestMapping("/lam-viec/dinh-chinh/{correction}")
class CorrectionAnswerController {

    private final CorrectionDesk desk;
    private final AnswerCorrection answering;
    private final Refusals refusals;

    CorrectionAnswerController(CorrectionDesk desk, AnswerCorrection answering, Refusals refusals) {
        this.desk = desk;
        this.answering = answering;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID correction, Official official) {
        var page = new ModelAndView("agreement/correction");
        page.addObject("answerForm", new CorrectionAnswerForm(null, null));
        return fill(page, correction, official);
    }

    @PostMapping("/ky-xac-nhan")
    ModelAndView countersign(
            @PathVariable UUID correction,
            @ModelAttribute("answerForm") CorrectionAnswerForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        Runnable turn = () -> answering.countersign(new CorrectionId(correction), form.seen(), by);
        return take(turn, "countersigned", correction, errors, by, redirect);
    }

    @PostMapping("/tu-choi")
    ModelAndView refuse(
            @PathVariable UUID correction,
            @ModelAttribute("answerForm") CorrectionAnswerForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var id = new CorrectionId(correction);
        Runnable turn = () -> answering.refuse(id, form.seen(), form.words(), by);
        return take(turn, "refused", correction, errors, by, redirect);
    }

    @PostMapping("/rut")
    ModelAndView withdraw(
            @PathVariable UUID correction,
            @ModelAttribute("answerForm") CorrectionAnswerForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        Runnable turn = () -> answering.withdraw(new CorrectionId(correction), form.seen(), by);
        return take(turn, "withdrawn", correction, errors, by, redirect);
    }

    private ModelAndView take(
            Runnable turn,
            String done,
            UUID correction,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var page = new ModelAndView("agreement/correction");
        try {
            turn.run();
            return Done.there("/lam-viec/dinh-chinh/" + correction, "correction." + done, redirect);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (EditConflict quicker) {
            // Whoever was quicker has closed it: what was typed stays, what became of it stands
            // above.
            errors.reject("agreement.rule.correction-answered");
            page.setStatus(HttpStatus.CONFLICT);
        }
        page.addAllObjects(errors.getModel());
        return fill(page, correction, by);
    }

    private ModelAndView fill(ModelAndView page, UUID correction, Official official) {
        var opened = desk.open(new CorrectionId(correction), official);
        return page.addObject("view", CorrectionPage.of(opened, official));
    }
}
