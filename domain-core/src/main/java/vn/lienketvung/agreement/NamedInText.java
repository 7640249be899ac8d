package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Looks up the bodies and leaders that parties and commitments name, and says who may not stand in the text. */
@UseCase
public class NamedInText {

    private final Organisations organisations;
    private final WorkingPeople people;

    public NamedInText(Organisations organisations, WorkingPeople people) {
        this.organisations = organisations;
        this.people = people;
    }

    /**
     * @param problems takes what stands against the bodies named
     */
    List<PartyChange> inParties(List<PartyTerms> parties, List<Refusal> problems) {
        var changes = new ArrayList<PartyChange>();
        for (int i = 0; i < parties.size(); i++) {
            var terms = parties.get(i);
            var at = "parties[" + i + "].";
            var organisation = organisations.get(terms.organisation());
            var focalPoint = find(terms.focalPoint());
            refuseOutsider(organisation, at + "organisation", problems);
            if (focalPoint != null && !sameProvince(organisation, focalPoint)) {
                problems.add(
                        Refusal.at(
                                at + "focalPoint",
                                "agreement.rule.focal-point-elsewhere",
                                organisation.name()));
            }
            changes.add(new PartyChange(terms, organisation, focalPoint));
        }
        return changes;
    }

    /**
     * @param problems takes what stands against the bodies and leaders named
     */
    List<CommitmentChange> inCommitments(List<CommitmentDraft> drafts, List<Refusal> problems) {
        var leaders = leadersOf(drafts);
        var changes = new ArrayList<CommitmentChange>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var picked = draft.enforcement().leaderAccount();
            var leader = picked == null ? null : leaders.get(picked);
            if (picked != null && leader == null) problems.add(LeaderRule.gone(i));
            changes.add(
                    new CommitmentChange(
                            draft,
                            find(draft.implementer()),
                            find(draft.verifier()),
                            find(draft.enforcement().conditionOwner()),
                            leader));
            refuseOutsiders(changes.getLast(), "commitments[" + i + "].", problems);
        }
        problems.addAll(LeaderRule.problemsOf(changes));
        return changes;
    }

    private Map<UUID, AccountableLeader> leadersOf(List<CommitmentDraft> drafts) {
        var picked =
                drafts.stream()
                        .map(draft -> draft.enforcement().leaderAccount())
                        .filter(Objects::nonNull)
                        .map(AccountId::new)
                        .distinct()
                        .toList();
        var leaders = new HashMap<UUID, AccountableLeader>();
        if (picked.isEmpty()) return leaders;
        for (var person : people.find(AccountableLeader.among(picked)))
            leaders.put(person.accountId().value(), AccountableLeader.of(person));
        return leaders;
    }

    private @Nullable Organisation find(@Nullable OrganisationId id) {
        return id == null ? null : organisations.get(id);
    }

    private static boolean sameProvince(Organisation one, Organisation other) {
        return one.province() != null && one.province().equals(other.province());
    }

    private static void refuseOutsiders(
            CommitmentChange change, String at, List<Refusal> problems) {
        refuseOutsider(change.implementer(), at + "implementer", problems);
        refuseOutsider(change.verifier(), at + "verifier", problems);
        refuseOutsider(change.conditionOwner(), at + "conditionOwner", problems);
    }

    private static void refuseOutsider(
            @Nullable Organisation organisation, String field, List<Refusal> problems) {
        if (organisation == null) return;
        if (!organisation.kind().mayBeParty() || !organisation.isActive()) {
            problems.add(Refusal.at(field, "agreement.rule.may-not-be-party", organisation.name()));
        }
    }
}
