package vn.lienketvung.agreement.web.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.SubmissionRule;

/**
 * What surrounds every page of the editor.
 *
 * @param losesConcurrence whether a change of the text would make concurrences lapse
 * @param unsaved whether rows were added, removed or moved that no save has stored yet
 */
record EditorFrame(
        String id,
        String title,
        AgreementStatus status,
        Instant savedAt,
        EditorSection section,
        List<EditorTask> tasks,
        boolean losesConcurrence,
        boolean unsaved,
        boolean fromPaper) {

    static EditorFrame of(
            Agreement agreement,
            EditorSection section,
            LocalDate today,
            int errors,
            boolean unsaved) {
        var problems =
                agreement.status() == AgreementStatus.DRAFT
                        ? SubmissionRule.problemsOfText(agreement, today)
                        : SubmissionRule.problemsOf(agreement, today);
        var concurred =
                agreement.parties().stream()
                        .anyMatch(party -> !party.leads() && agreement.hasConcurred(party));
        return new EditorFrame(
                agreement.id().toString(),
                agreement.title(),
                agreement.status(),
                agreement.changedAt(),
                section,
                EditorTask.of(agreement, section, errors, problems),
                concurred,
                unsaved,
                agreement.isEnteredFromPaper());
    }

    public String address() {
        return section.address(id);
    }

    /** The number of the section that "save and go on" opens. */
    public int nextNumber() {
        return section.next().number();
    }
}
