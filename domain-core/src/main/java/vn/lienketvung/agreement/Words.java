package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** What a person must say in own words with a turn: something, and no more than anybody would read. */
public final class Words {

    private Words() {}

    /**
     * @param missing the rule that is broken by silence
     */
    public static List<Refusal> problemsOf(String field, String text, String missing) {
        var found = new ArrayList<Refusal>();
        if (text.isBlank()) found.add(Refusal.at(field, missing));
        if (text.length() > EditRule.LONGEST_TEXT)
            found.add(Refusal.at(field, "agreement.rule.too-long", EditRule.LONGEST_TEXT));
        return found;
    }

    /**
     * @throws ActionRefused when there is nothing, or too much
     */
    public static void require(String field, String text, String missing) {
        ActionRefused.ifAny(problemsOf(field, text, missing));
    }
}
