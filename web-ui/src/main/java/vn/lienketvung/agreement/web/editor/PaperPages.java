package vn.lienketvung.agreement.web.editor;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** Lays out the page of an older paper: its entry for the lead, its confirmation for the other parties. */
@Component
class PaperPages {

    private final EditorPages pages;
    private final CheckPages checks;
    private final FilingLimits limits;
    private final Clock clock;

    PaperPages(EditorPages pages, CheckPages checks, FilingLimits limits, Clock clock) {
        this.pages = pages;
        this.checks = checks;
        this.limits = limits;
        this.clock = clock;
    }

    static String address(Object id) {
        return "/lam-viec/thoa-thuan/" + id + "/ho-so-giay";
    }

    static String redirect(Object id) {
        return "redirect:" + address(id);
    }

    /**
     * @throws NotFound when there is no such agreement for this person, or none from paper
     */
    Agreement open(String id, Official by) {
        var agreement = pages.view(id, by);
        if (!agreement.isEnteredFromPaper()) throw new NotFound("agreement", id);
        return agreement;
    }

    ModelAndView show(String id, Official by) {
        var agreement = open(id, by);
        return page(agreement, PaperForm.of(agreement), List.of(), by, HttpStatus.OK);
    }

    /** The page with everything as typed and why it was not stored. */
    ModelAndView refused(String id, PaperForm form, List<Refusal> refused, Official by) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        return page(open(id, by), form, refused, by, status);
    }

    /** The entry as it was put together after a conflict; nothing is stored yet. */
    ModelAndView merged(String id, PaperForm form, Official by) {
        return page(open(id, by), form, List.of(), by, HttpStatus.OK).addObject("merged", true);
    }

    /** The entry lacks something still: the page lists what, as it does at any time. */
    ModelAndView incomplete(String id, Official by) {
        var agreement = open(id, by);
        var form = PaperForm.of(agreement);
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        return page(agreement, form, List.of(), by, status);
    }

    /** Somebody changed the entry in between: it must be read again before it is confirmed. */
    ModelAndView changed(String id, Official by) {
        var agreement = open(id, by);
        var form = PaperForm.of(agreement);
        return page(agreement, form, List.of(), by, HttpStatus.CONFLICT).addObject("changed", true);
    }

    /** What was refused of a text that belongs to no entry, such as a difference pointed out. */
    ModelAndView refusedDifference(
            String id, DifferenceForm typed, List<Refusal> refused, Official by) {
        var agreement = open(id, by);
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var page = page(agreement, PaperForm.of(agreement), List.of(), by, status);
        page.addObject("differing", typed);
        return page.addObject(
                BindingResult.MODEL_KEY_PREFIX + "differing",
                pages.errors(typed, "differing", refused));
    }

    private ModelAndView page(
            Agreement agreement,
            PaperForm form,
            List<Refusal> refused,
            Official by,
            HttpStatusCode status) {
        var today = VietnamTime.today(clock);
        var page = new ModelAndView("agreement/editor/paper");
        page.setStatus(status);
        page.addObject(
                "paper",
                PaperView.of(
                        agreement,
                        by,
                        today,
                        limits,
                        problem -> checks.line(agreement.id(), problem)));
        var typed = form.fitting(agreement);
        page.addObject("form", typed).addObject("differing", new DifferenceForm(""));
        page.addObject(
                "editor",
                EditorFrame.of(agreement, EditorSection.CHECK, today, refused.size(), false));
        return page.addObject(
                BindingResult.MODEL_KEY_PREFIX + "form", pages.errors(typed, refused));
    }
}
