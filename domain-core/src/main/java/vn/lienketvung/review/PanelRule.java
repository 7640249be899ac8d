package vn.lienketvung.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.shared.Refusal;

/** Who may not sit on a panel, by person and by organisation; everything that is wrong is said at once. */
final class PanelRule {

    private PanelRule() {}

    static List<Refusal> problemsOf(
            Agreement agreement, List<Candidate> members, PanelSettings settings) {
        var found = new ArrayList<Refusal>();
        if (members.size() < settings.smallest())
            found.add(
                    Refusal.at(
                            "members",
                            "review.rule.panel-too-small",
                            settings.smallest(),
                            members.size()));
        members.forEach(each -> found.addAll(problemsOf(agreement, each, "members")));
        if (isOneSided(agreement, members))
            found.add(Refusal.at("members", "review.rule.panel-one-sided"));
        return found;
    }

    static List<Refusal> problemsOf(Agreement agreement, Candidate candidate, String field) {
        var found = new ArrayList<Refusal>();
        if (AgreementRights.hasWorkedOn(agreement, candidate.account()))
            found.add(Refusal.at(field, "review.rule.member-wrote", candidate.name()));
        if (agreement.parties().stream()
                .anyMatch(party -> party.isServedBy(candidate.organisation())))
            found.add(
                    Refusal.at(
                            field,
                            "review.rule.member-of-party",
                            candidate.name(),
                            candidate.organisationName()));
        return found;
    }

    /** Whether those who come from the parties' provinces all come from the same one. */
    private static boolean isOneSided(Agreement agreement, List<Candidate> members) {
        var provinces = agreement.parties().stream().map(Party::province).toList();
        var sides =
                members.stream()
                        .map(Candidate::province)
                        .filter(Objects::nonNull)
                        .filter(provinces::contains)
                        .distinct()
                        .count();
        return sides == 1 && provinces.stream().distinct().count() > 1;
    }
}
