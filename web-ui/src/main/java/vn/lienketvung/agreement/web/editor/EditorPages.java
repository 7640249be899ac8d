package vn.lienketvung.agreement.web.editor;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.SubmissionRule;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Refusals;

/** Lays the sections' forms into the editor's pages, with what stands against them beside each field. */
@Component
class EditorPages {

    private final AgreementDesk desk;
    private final Refusals refusals;
    private final Clock clock;

    EditorPages(AgreementDesk desk, Refusals refusals, Clock clock) {
        this.desk = desk;
        this.refusals = refusals;
        this.clock = clock;
    }

    static AgreementId id(String address) {
        try {
            return AgreementId.of(address);
        } catch (IllegalArgumentException e) {
            throw new NotFound("agreement", address);
        }
    }

    Agreement view(String id, Official by) {
        return desk.open(id(id), by);
    }

    /**
     * @throws NotPermitted when the person may not change the draft
     */
    Agreement open(String id, Official by) {
        var agreement = view(id, by);
        if (!new AgreementRights(agreement, by).mayEdit())
            throw new NotPermitted("agreement.revise", agreement.lead().name());
        return agreement;
    }

    /**
     * The section as stored.
     *
     * @param checked whether what is missing stands beside the fields already
     */
    ModelAndView show(
            Agreement agreement, EditorSection section, SectionForm<?> form, boolean checked) {
        var missing = checked ? missing(agreement, section) : List.<Refusal>of();
        return page(agreement, section, form, missing, false);
    }

    /** The section after a row was added, removed or moved on the page. */
    ModelAndView rearranged(
            Agreement agreement, EditorSection section, SectionForm<?> form, EditorAction action) {
        return page(agreement, section, form, List.of(), true).addObject("moved", action);
    }

    /** The section with everything as typed and why it was not stored. */
    ModelAndView refused(
            Agreement agreement,
            EditorSection section,
            SectionForm<?> form,
            ActionRefused refused) {
        var page = page(agreement, section, form, refused.refusals(), true);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Agreement agreement,
            EditorSection section,
            SectionForm<?> form,
            List<Refusal> problems,
            boolean unsaved) {
        var page = new ModelAndView("agreement/editor/" + section.name().toLowerCase(Locale.ROOT));
        var frame =
                EditorFrame.of(
                        agreement, section, VietnamTime.today(clock), problems.size(), unsaved);
        page.addObject("editor", frame).addObject("form", form);
        return page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors(form, problems));
    }

    BindingResult errors(Object form, List<Refusal> problems) {
        return errors(form, "form", problems);
    }

    /**
     * @param name under which the page knows the form
     */
    BindingResult errors(Object form, String name, List<Refusal> problems) {
        var errors = new BeanPropertyBindingResult(form, name);
        if (!problems.isEmpty()) refusals.onto(errors, new ActionRefused(problems));
        return errors;
    }

    private List<Refusal> missing(Agreement agreement, EditorSection section) {
        return SubmissionRule.problemsOfText(agreement, VietnamTime.today(clock)).stream()
                .filter(section::mends)
                .map(EditorPages::onItsPage)
                .toList();
    }

    /** The check names the general part's fields in full; on their own page they stand alone. */
    private static Refusal onItsPage(Refusal problem) {
        @Nullable String field = problem.field();
        return field == null
                ? problem
                : new Refusal(
                        field.replaceFirst("^outline\\.", ""), problem.rule(), problem.arguments());
    }
}
