package vn.lienketvung.commitment;

import java.time.Clock;
import java.time.LocalDate;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** One side of a commitment proposes something that the other, and sometimes the coordinator, must accept. */
@UseCase
public class ProposeChange {

    private final CommitmentDesk desk;
    private final Organisations organisations;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ProposeChange(
            CommitmentDesk desk,
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

    public void extension(CommitmentId id, LocalDate newDueOn, String reason, Official by) {
        propose(id, ProposalTerms.extension(newDueOn, reason), by);
    }

    public void notFulfilled(
            CommitmentId id,
            NonPerformanceCause cause,
            RemedyState remedy,
            String reason,
            Official by) {
        propose(id, ProposalTerms.notFulfilled(cause, remedy, reason), by);
    }

    public void waiver(CommitmentId id, String reason, Official by) {
        propose(id, ProposalTerms.waiver(reason), by);
    }

    public void transfer(CommitmentId id, OrganisationId acceptor, String reason, Official by) {
        propose(id, ProposalTerms.transfer(organisations.get(acceptor), reason), by);
    }

    public void withdraw(CommitmentId id, Official by) {
        var commitment = desk.open(id, by);
        clearance.permit(
                new CommitmentRights(commitment, by).mayWithdrawProposal(),
                "commitment.withdraw-proposal",
                commitment.openProposal().map(Proposal::proposedByOrganisationName).orElse(null));
        events.announce(commitment.withdrawProposal(by, clock.instant()));
    }

    private void propose(CommitmentId id, ProposalTerms terms, Official by) {
        var commitment = desk.open(id, by);
        clearance.permit(
                new CommitmentRights(commitment, by).mayPropose(terms.kind()),
                "commitment.propose",
                commitment.implementerName());
        ActionRefused.ifAny(
                new ProposalRule(commitment, desk.agreementOf(commitment, by))
                        .problemsOf(terms, VietnamTime.today(clock)));
        events.announce(commitment.propose(terms, by, clock.instant()));
    }
}
