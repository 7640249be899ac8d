package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.Refusal;

/** What the conditions of an approval must say, so that each can be tracked to its end. */
final class ConditionRule {

    private static final int MOST = 20;

    private ConditionRule() {}

    static List<Refusal> problemsOf(
            Agreement agreement, List<ConditionTerms> conditions, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (conditions.isEmpty())
            found.add(Refusal.at("conditions", "agreement.rule.condition-missing"));
        if (conditions.size() > MOST)
            found.add(Refusal.at("conditions", "agreement.rule.too-many", MOST));
        for (int i = 0; i < conditions.size(); i++) {
            var at = "conditions[" + i + "].";
            var terms = conditions.get(i);
            found.addAll(
                    Words.problemsOf(
                            at + "text", terms.text(), "agreement.rule.condition-without-words"));
            if (!terms.dueOn().isAfter(today))
                found.add(Refusal.at(at + "dueOn", "agreement.rule.condition-day-past", i + 1));
            if (agreement.party(terms.owner()).isEmpty())
                found.add(
                        Refusal.at(at + "owner", "agreement.rule.condition-owner-foreign", i + 1));
        }
        return found;
    }
}
