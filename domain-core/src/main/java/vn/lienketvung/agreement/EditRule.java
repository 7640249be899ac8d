package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Refusal;

/**
 * What even an unfinished draft must respect, so that it can be stored at all; whether it is complete is
 * {@link SubmissionRule}'s question.
 */
final class EditRule {

    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_LINE = 200;
    static final int MOST_PARTIES = 34;
    static final int MOST_COMMITMENTS = 50;
    static final int MOST_CLAUSES = 50;
    static final int MOST_PLEDGES = 50;
    static final int MOST_MONTHS = 120;

    private final List<Refusal> found = new ArrayList<>();

    private EditRule() {}

    static List<Refusal> problemsOf(Outline outline) {
        var check = new EditRule();
        if (outline.title().isBlank())
            check.found.add(Refusal.at("title", "agreement.rule.title-missing"));
        check.atMost(outline.title(), Outline.LONGEST_TITLE, "title");
        check.atMost(outline.purpose(), LONGEST_TEXT, "purpose");
        check.atMost(outline.objectiveReason(), LONGEST_TEXT, "objectiveReason");
        var objectives = outline.objectives().list();
        check.atMost(objectives.size(), PlanObjectives.MOST, "objectives");
        for (int i = 0; i < objectives.size(); i++) {
            var at = "objectives[" + i + "].";
            check.atMost(objectives.get(i).document(), LONGEST_LINE, at + "document");
            check.atMost(objectives.get(i).objective(), 500, at + "objective");
        }
        if (outline.startsOn() != null
                && outline.endsOn() != null
                && !outline.endsOn().isAfter(outline.startsOn())) {
            check.found.add(Refusal.at("endsOn", "agreement.rule.term-order", outline.startsOn()));
        }
        return check.found;
    }

    static List<Refusal> problemsOfParties(List<PartyTerms> parties, Party lead) {
        var check = new EditRule();
        if (parties.isEmpty() || !parties.getFirst().organisation().equals(lead.organisation())) {
            check.found.add(Refusal.at("parties", "agreement.rule.lead-stays", lead.name()));
        }
        check.atMost(parties.size(), MOST_PARTIES, "parties");
        var seen = new HashSet<OrganisationId>();
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            var at = "parties[" + i + "].";
            if (!seen.add(party.organisation())) {
                check.found.add(Refusal.at(at + "organisation", "agreement.rule.party-twice"));
            }
            check.atMost(party.contactName(), LONGEST_LINE, at + "contactName");
            check.atMost(party.contactPhone(), LONGEST_LINE, at + "contactPhone");
            check.atMost(party.contactEmail(), LONGEST_LINE, at + "contactEmail");
            check.atMost(party.benefit(), LONGEST_TEXT, at + "benefit");
        }
        return check.found;
    }

    static List<Refusal> problemsOfCommitments(List<CommitmentDraft> commitments) {
        var check = new EditRule();
        check.atMost(commitments.size(), MOST_COMMITMENTS, "commitments");
        for (int i = 0; i < commitments.size(); i++) {
            var draft = commitments.get(i);
            var at = "commitments[" + i + "].";
            if (draft.text().isBlank())
                check.found.add(
                        Refusal.at(at + "text", "agreement.rule.commitment-text-missing", i + 1));
            check.atMost(draft.text(), LONGEST_TEXT, at + "text");
            check.atMost(draft.unit(), 40, at + "unit");
            check.atMost(draft.leaderName(), LONGEST_LINE, at + "leaderName");
            check.atMost(draft.leaderPosition(), LONGEST_LINE, at + "leaderPosition");
            check.oneLeader(draft, at, i + 1);
            check.enforcement(draft.enforcement(), at, i + 1);
        }
        return check.found;
    }

    /** Either somebody is picked, whose name and position the portal knows, or both are typed. */
    private void oneLeader(CommitmentDraft draft, String at, int number) {
        if (draft.enforcement().leaderAccount() == null) return;
        if (draft.leaderName() != null || draft.leaderPosition() != null)
            found.add(Refusal.at(at + "leaderName", "agreement.rule.leader-twice", number));
    }

    private void enforcement(Enforcement enforcement, String at, int number) {
        atMost(enforcement.condition(), LONGEST_TEXT, at + "condition");
        atMost(enforcement.remedy(), LONGEST_TEXT, at + "remedy");
        if (enforcement.weight() < 1 || enforcement.weight() > Enforcement.GREATEST_WEIGHT) {
            found.add(
                    Refusal.at(
                            at + "weight",
                            "agreement.rule.weight-out-of-range",
                            number,
                            Enforcement.GREATEST_WEIGHT));
        }
        var milestones = enforcement.milestones().list();
        atMost(milestones.size(), Milestones.MOST, at + "milestones");
        for (int i = 0; i < milestones.size(); i++) {
            var field = at + "milestones[" + i + "].milestone";
            if (milestones.get(i).label().isBlank())
                found.add(
                        Refusal.at(field, "agreement.rule.milestone-text-missing", number, i + 1));
            atMost(milestones.get(i).label(), LONGEST_LINE, field);
        }
    }

    static List<Refusal> problemsOfClauses(List<Clause> clauses) {
        var check = new EditRule();
        check.atMost(clauses.size(), MOST_CLAUSES, "clauses");
        for (int i = 0; i < clauses.size(); i++) {
            var at = "clauses[" + i + "].";
            if (clauses.get(i).heading().isBlank()) {
                check.found.add(
                        Refusal.at(at + "heading", "agreement.rule.clause-heading-missing", i + 1));
            }
            if (clauses.get(i).body().isBlank()) {
                check.found.add(
                        Refusal.at(at + "body", "agreement.rule.clause-body-missing", i + 1));
            }
            check.atMost(clauses.get(i).heading(), LONGEST_LINE, at + "heading");
            check.atMost(clauses.get(i).body(), LONGEST_TEXT, at + "body");
        }
        return check.found;
    }

    /** What a pledge names must be there: a party of this agreement, one of its commitments. */
    static List<Refusal> problemsOfPledges(List<PledgeDraft> pledges, Wording agreement) {
        var check = new EditRule();
        check.atMost(pledges.size(), MOST_PLEDGES, "pledges");
        var known = agreement.commitments().stream().map(CommitmentTerms::id).toList();
        for (int i = 0; i < pledges.size(); i++) {
            var draft = pledges.get(i);
            var at = "pledges[" + i + "].";
            var party = draft.party();
            if (party != null && agreement.party(party).isEmpty())
                check.found.add(
                        Refusal.at(at + "party", "agreement.rule.pledge-party-missing", i + 1));
            if (draft.commitment() != null && !known.contains(draft.commitment()))
                check.found.add(
                        Refusal.at(
                                at + "commitment", "agreement.rule.pledge-no-commitment", i + 1));
            var months = draft.months();
            if (months != null && (months < 1 || months > MOST_MONTHS))
                check.found.add(
                        Refusal.at(
                                at + "months", "agreement.rule.pledge-months", i + 1, MOST_MONTHS));
            check.atMost(draft.what(), LONGEST_LINE, at + "what");
            check.atMost(draft.unit(), 40, at + "unit");
            check.atMost(draft.purpose(), LONGEST_TEXT, at + "purpose");
        }
        return check.found;
    }

    private void atMost(@Nullable String text, int longest, String field) {
        if (text != null && text.length() > longest)
            found.add(Refusal.at(field, "agreement.rule.too-long", longest));
    }

    private void atMost(int count, int most, String field) {
        if (count > most) found.add(Refusal.at(field, "agreement.rule.too-many", most));
    }
}
