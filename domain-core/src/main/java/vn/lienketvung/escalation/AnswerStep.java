package vn.lienketvung.escalation;

import java.time.Clock;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Somebody who was told of a step takes note of it or answers in words; lower steps they were told of go with it. */
@UseCase
public class AnswerStep {

    public static final int LONGEST = 2000;

    private final Ladders ladders;
    private final CommitmentDesk commitments;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public AnswerStep(
            Ladders ladders,
            CommitmentDesk commitments,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.ladders = ladders;
        this.commitments = commitments;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param words empty to take note only
     * @throws NotFound when the step was not taken, or the commitment is not for this person's eyes
     * @throws ActionRefused when somebody has answered meanwhile, or the words are too many
     * @throws vn.lienketvung.shared.NotPermitted when this person was not told of the step
     */
    public void answer(CommitmentId id, LadderStep step, String words, Official by) {
        var commitment = commitments.open(id, by);
        var ladder = ladders.latestOf(id).orElseThrow(() -> new NotFound(LadderEvent.SUBJECT, id));
        var taken = ladder.taken(step).orElseThrow(() -> new NotFound(LadderEvent.SUBJECT, id));
        clearance.permit(
                ladder.capacities(step, by).stream().anyMatch(Addressee::answers),
                "escalation.answer",
                commitment.implementerName());
        if (ladder.status() == LadderStatus.CLOSED)
            throw new ActionRefused(Refusal.of("escalation.rule.closed"));
        if (taken.isAnswered())
            throw new ActionRefused(
                    Refusal.of("escalation.rule.answered", String.valueOf(taken.answeredByName())));
        if (words.length() > LONGEST)
            throw new ActionRefused(Refusal.at("words", "escalation.rule.length", LONGEST));
        new LadderRights(ladder, by)
                .answerable().stream()
                        .filter(each -> each.compareTo(step) <= 0)
                        .forEach(each ->
                                events.announce(ladder.answer(each, words, by, clock.instant())));
    }
}
