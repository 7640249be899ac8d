package vn.lienketvung.agreement.web.editor;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.FieldIds;
import vn.lienketvung.shared.web.Refusals;

/** Lays out the page of the pre-submit check. */
@Component
class CheckPages {

    private final EditorPages pages;
    private final Refusals refusals;
    private final FieldIds ids;
    private final Clock clock;

    CheckPages(EditorPages pages, Refusals refusals, FieldIds ids, Clock clock) {
        this.pages = pages;
        this.refusals = refusals;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param refused why the last step was refused; what the check lists anyway is not said twice
     */
    ModelAndView show(String id, SubmissionForm typed, List<Refusal> refused, Official by) {
        var agreement = pages.open(id, by);
        if (agreement.isEnteredFromPaper()) return new ModelAndView(PaperPages.redirect(id));
        var today = VietnamTime.today(clock);
        var answers = new SubmissionForm(agreement.version(), typed.answers());
        var form = answers.forReasons(agreement.openReasons().size());
        var onAnswers = refused.stream().filter(CheckPages::isAboutAnAnswer).toList();
        var page = new ModelAndView("agreement/editor/check");
        page.addObject(
                "editor",
                EditorFrame.of(agreement, EditorSection.CHECK, today, refused.size(), false));
        page.addObject("form", form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", pages.errors(form, onAnswers));
        return page.addObject(
                "check",
                CheckView.of(agreement, by, today, problem -> line(agreement.id(), problem)));
    }

    CheckView.Line line(Object agreement, Refusal problem) {
        var section = EditorSection.mending(problem).orElse(EditorSection.CHECK);
        var field = problem.field() == null ? "" : problem.field().replaceFirst("^outline\\.", "");
        var here = section == EditorSection.CHECK;
        var href = (here ? "" : section.address(agreement) + "?kiem-tra=1") + "#" + ids.of(field);
        return new CheckView.Line(href, problem.rule(), refusals.arguments(problem));
    }

    private static boolean isAboutAnAnswer(Refusal refusal) {
        return refusal.field() != null && refusal.field().startsWith("answers");
    }
}
