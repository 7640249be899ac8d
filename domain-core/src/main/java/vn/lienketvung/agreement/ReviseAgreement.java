package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
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
    private final NamedInText named;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ReviseAgreement(
            AgreementDesk desk,
            NamedInText named,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.named = named;
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
        var changes = named.inParties(parties, problems);
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
        var changes = named.inCommitments(commitments, problems);
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

    private static boolean wouldLoseLead(List<PartyChange> changes, Official by) {
        var lead = changes.getFirst();
        var focalPoint = lead.focalPoint();
        return !by.belongsTo(lead.organisation().id())
                && (focalPoint == null || !by.belongsTo(focalPoint.id()));
    }
}
