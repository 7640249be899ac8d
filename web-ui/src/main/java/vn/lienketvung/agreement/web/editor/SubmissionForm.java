package vn.lienketvung.agreement.web.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lead says when it sends or submits.
 *
 * @param answers one for each open reason of the last return, in its order
 */
record SubmissionForm(@Nullable Long version, List<@Nullable String> answers)
        implements VersionedForm {

    @SuppressWarnings("NullAway") // binding leaves the list out when nothing was answered
    SubmissionForm {
        answers = answers == null ? List.of() : answers;
    }

    /** As many empty answers as there are open reasons, kept where some were typed. */
    SubmissionForm forReasons(int reasons) {
        var all = new java.util.ArrayList<@Nullable String>(answers);
        while (all.size() < reasons) all.add("");
        return new SubmissionForm(version, all);
    }

    Map<Integer, String> answersByReason() {
        var byReason = new HashMap<Integer, String>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            if (answer != null) byReason.put(i, answer);
        }
        return byReason;
    }
}
