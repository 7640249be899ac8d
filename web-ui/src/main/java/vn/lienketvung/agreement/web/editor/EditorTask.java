package vn.lienketvung.agreement.web.editor;

import java.util.Arrays;
import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.shared.Refusal;

/**
 * One line of the editor's task list: a section and how far it has come.
 *
 * @param state the message key that says it
 * @param count what the message counts
 * @param errors how many fields were refused just now; 0 for every other section
 */
record EditorTask(
        EditorSection section, String href, boolean current, String state, int count, int errors) {

    static List<EditorTask> of(
            Agreement agreement, EditorSection shown, int errors, List<Refusal> problems) {
        return Arrays.stream(EditorSection.values())
                .map(section ->
                        new EditorTask(
                                section,
                                section.address(agreement.id()),
                                section == shown,
                                state(section, agreement, problems),
                                count(section, agreement, problems),
                                section == shown ? errors : 0))
                .toList();
    }

    private static String state(
            EditorSection section, Agreement agreement, List<Refusal> problems) {
        var missing = count(section, agreement, problems);
        return switch (section) {
            case CLAUSES -> missing == 0 ? "editor.state.optional" : "editor.state.clauses";
            case RESOURCES ->
                    agreement.pledges().isEmpty()
                            ? "editor.state.optional"
                            : missing == 0 ? "editor.state.complete" : "editor.state.missing";
            case CHECK -> missing == 0 ? "editor.state.ready" : "editor.state.open";
            default -> missing == 0 ? "editor.state.complete" : "editor.state.missing";
        };
    }

    private static int count(EditorSection section, Agreement agreement, List<Refusal> problems) {
        return switch (section) {
            case CLAUSES -> agreement.clauses().size();
            case CHECK -> problems.size();
            default -> (int) problems.stream().filter(section::mends).count();
        };
    }
}
