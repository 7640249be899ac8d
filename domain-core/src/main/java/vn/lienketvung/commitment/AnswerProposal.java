package vn.lienketvung.commitment;

import java.time.Clock;
import java.util.Objects;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Another side accepts or refuses what was proposed; with the last acceptance it takes effect. */
@UseCase
public class AnswerProposal {

    private final CommitmentDesk desk;
    private final Organisations organisations;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public AnswerProposal(
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

    public void answer(CommitmentId id, boolean accepts, String note, Official by) {
        var commitment = desk.open(id, by);
        var side = new CommitmentRights(commitment, by).mayAnswerAs();
        clearance.permit(side.isPresent(), "commitment.answer", commitment.verifierName());
        var proposal = commitment.openProposal();
        if (side.isEmpty() || proposal.isEmpty())
            throw new NotPermitted("commitment.answer", commitment.verifierName());
        if (!accepts && note.isBlank())
            throw new ActionRefused(Refusal.at("answerNote", "commitment.rule.refusal-reason"));
        var at = clock.instant();
        events.announce(
                commitment.answerProposal(side.get(), Answer.of(accepts, note, by, at), by, at));
        if (proposal.get().state() == ProposalState.ACCEPTED) apply(commitment, proposal.get(), by);
    }

    private void apply(Commitment commitment, Proposal proposal, Official by) {
        var terms = proposal.terms();
        var at = clock.instant();
        switch (proposal.kind()) {
            case EXTENSION ->
                    events.announce(
                            commitment.extend(Objects.requireNonNull(terms.newDueOn()), by, at));
            case NOT_FULFILLED ->
                    events.announce(
                            commitment.notKept(
                                    Objects.requireNonNull(terms.cause()),
                                    Objects.requireNonNull(terms.remedy()),
                                    terms.reason(),
                                    by,
                                    at));
            case WAIVER -> events.announce(commitment.waive(terms.reason(), by, at));
            case TRANSFER -> {
                events.announce(commitment.transfer(terms.reason(), by, at));
                var acceptor = organisations.get(Objects.requireNonNull(terms.acceptorId()));
                events.announce(desk.takeOver(commitment, acceptor, at));
            }
        }
    }
}
