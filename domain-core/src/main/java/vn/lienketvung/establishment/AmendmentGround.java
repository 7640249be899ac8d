package vn.lienketvung.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * Why an establishment in the register says something else from now on.
 *
 * @param document the paper that says so, with its number and authority: a certificate of registration, a decision, minutes; may be
 *     empty as long as nothing of the registration changes
 * @param since the day from which it holds; null when it was not said
 */
public record AmendmentGround(String document, @Nullable LocalDate since) {

    public static final int LONGEST = 300;

    /** Contact changed, which needs no paper. */
    public static final AmendmentGround NONE = new AmendmentGround("", null);

    public AmendmentGround {
        document = document.strip();
    }

    List<Refusal> problemsWith(Set<Question> changed, LocalDate today) {
        var problems = new ArrayList<Refusal>();
        if (document.length() > LONGEST)
            problems.add(Refusal.at("document", "establishment.rule.too-long", LONGEST));
        if (since != null && since.isAfter(today))
            problems.add(Refusal.at("since", "establishment.amend.rule.since-future"));
        if (changed.stream().anyMatch(Question::isOfRegistration)) {
            if (document.isEmpty())
                problems.add(Refusal.at("document", "establishment.amend.rule.document-missing"));
            if (since == null)
                problems.add(Refusal.at("since", "establishment.amend.rule.since-missing"));
        }
        return problems;
    }
}
