package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienketvung.shared.Refusal;

/**
 * Whether a commitment can be held to: it has a number, a day and a person, and its words say how much. A number
 * in the words makes up for a vague one beside it.
 *
 * @param words the vague words in it
 */
record VagueCheck(
        CommitmentTerms terms,
        List<String> words,
        boolean hasNumber,
        boolean hasDay,
        boolean hasPerson) {

    private static final Pattern NUMBER = Pattern.compile("\\d");

    static VagueCheck of(CommitmentTerms terms) {
        var leader = terms.leaderName();
        return new VagueCheck(
                terms,
                NUMBER.matcher(terms.text()).find() ? List.of() : VagueWords.in(terms.text()),
                terms.target() != null,
                terms.dueOn() != null,
                leader != null && !leader.isBlank());
    }

    boolean passes() {
        return words.isEmpty() && hasNumber && hasDay && hasPerson;
    }

    /** Which words are vague and how to say it so that it can be measured; empty when none is. */
    List<Refusal> warnings() {
        if (words.isEmpty()) return List.of();
        var first = words.getFirst();
        return List.of(
                Refusal.at(
                        "commitments[" + terms.position() + "].text",
                        "agreement.rule.vague-words",
                        terms.position() + 1,
                        String.join("”, “", words),
                        first,
                        VagueWords.adviceOn(first)));
    }

    /** One commitment that can be held to is asked for; the other vague ones are only pointed out. */
    static List<Refusal> problemsOf(Wording agreement) {
        var commitments = agreement.commitments();
        if (commitments.isEmpty()
                || commitments.stream().map(VagueCheck::of).anyMatch(VagueCheck::passes))
            return List.of();
        return List.of(Refusal.at("commitments[0].text", "agreement.rule.all-vague"));
    }

    static List<Refusal> warningsOf(Wording agreement) {
        var found = new ArrayList<Refusal>();
        agreement.commitments().forEach(terms -> found.addAll(of(terms).warnings()));
        return found;
    }
}
