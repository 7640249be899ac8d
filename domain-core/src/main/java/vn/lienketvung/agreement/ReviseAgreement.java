package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * The lead party changes one section of the text. Each method takes the version the person had on screen and
 * refuses with {@link EditConflict} when somebody else was faster.
 */
@UseCase
public class ReviseAgreement {

    private final AgreementDesk desk;
    private final Organisations organisations;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ReviseAgreement(
            AgreementDesk desk,
            Organisations organisations,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.organisations = organisations;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void reviseOutline(AgreementId id, long versionSeen, Outline outline, Official by) {
        var agreement = openForEdit(id, versionSeen, by);
        ActionRefused.ifAny(EditRule.problemsOf(outline));
        events.announce(agreement.revise(outline, by, clock.instant()));
    }

    /** The first of the parties is the lead and stays. */
    public void reviseParties(
            AgreementId id, long versionSeen, List<PartyTerms> parties, Official by) {
        var agreement = openForEdit(id, versionSeen, by);
        ActionRefused.ifAny(EditRule.problemsOfParties(parties, agreement.lead()));
        var problems = new ArrayList<Refusal>();
        var changes = new ArrayList<PartyChange>();
        for (int i = 0; i < parties.size(); i++) {
            var terms = parties.get(i);
            var organisation = organisations.get(terms.organisation());
            var focalPoint = find(terms.focalPoint());
            refuseOutsider(organisation, "parties[" + i + "].organisation", problems);
            if (focalPoint != null && !sameProvince(organisation, focalPoint)) {
                problems.add(
                        Refusal.at(
                                "parties[" + i + "].focalPoint",
                                "agreement.rule.focal-point-elsewhere",
                                organisation.name()));
            }
            changes.add(new PartyChange(terms, organisation, focalPoint));
        }
        if (wouldLoseLead(changes, by)) {
            problems.add(
                    Refusal.at(
                            "parties[0].focalPoint",
                            "agreement.rule.lead-focal-point",
                            by.organisationName()));
        }
        ActionRefused.ifAny(problems);
        events.announce(agreement.reviseParties(changes, by, clock.instant()));
    }

    public void reviseCommitments(
            AgreementId id, long versionSeen, List<CommitmentDraft> commitments, Official by) {
        var agreement = openForEdit(id, versionSeen, by);
        ActionRefused.ifAny(EditRule.problemsOfCommitments(commitments));
        var problems = new ArrayList<Refusal>();
        var changes = new ArrayList<CommitmentChange>();
        for (int i = 0; i < commitments.size(); i++) {
            var draft = commitments.get(i);
            var implementer = find(draft.implementer());
            var verifier = find(draft.verifier());
            refuseOutsider(implementer, "commitments[" + i + "].implementer", problems);
            refuseOutsider(verifier, "commitments[" + i + "].verifier", problems);
            var conditionOwner = find(draft.enforcement().conditionOwner());
            refuseOutsider(conditionOwner, "commitments[" + i + "].conditionOwner", problems);
            changes.add(new CommitmentChange(draft, implementer, verifier, conditionOwner));
        }
        ActionRefused.ifAny(problems);
        events.announce(agreement.reviseCommitments(changes, by, clock.instant()));
    }

    public void reviseClauses(AgreementId id, long versionSeen, List<Clause> clauses, Official by) {
        var agreement = openForEdit(id, versionSeen, by);
        ActionRefused.ifAny(EditRule.problemsOfClauses(clauses));
        events.announce(agreement.reviseClauses(clauses, by, clock.instant()));
    }

    public void revisePledges(
            AgreementId id, long versionSeen, List<PledgeDraft> pledges, Official by) {
        var agreement = openForEdit(id, versionSeen, by);
        ActionRefused.ifAny(EditRule.problemsOfPledges(pledges, agreement));
        var changes =
                pledges.stream()
                        .map(draft ->
                                new PledgeChange(
                                        draft,
                                        Optional.ofNullable(draft.party())
                                                .flatMap(agreement::party)))
                        .toList();
        events.announce(agreement.revisePledges(changes, by, clock.instant()));
    }

    private Agreement openForEdit(AgreementId id, long versionSeen, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayEdit(),
                "agreement.revise",
                agreement.lead().name());
        agreement.requireVersion(versionSeen);
        return agreement;
    }

    private @Nullable Organisation find(@Nullable OrganisationId id) {
        return id == null ? null : organisations.get(id);
    }

    private static boolean sameProvince(Organisation one, Organisation other) {
        return one.province() != null && one.province().equals(other.province());
    }

    private static boolean wouldLoseLead(List<PartyChange> changes, Official by) {
        var lead = changes.getFirst();
        var focalPoint = lead.focalPoint();
        return !by.belongsTo(lead.organisation().id())
                && (focalPoint == null || !by.belongsTo(focalPoint.id()));
    }

    private static void refuseOutsider(
            @Nullable Organisation organisation, String field, List<Refusal> problems) {
        if (organisation == null) return;
        if (!organisation.kind().mayBeParty() || !organisation.isActive()) {
            problems.add(Refusal.at(field, "agreement.rule.may-not-be-party", organisation.name()));
        }
    }
}
