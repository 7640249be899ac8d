package vn.lienketvung.escalation;

import java.util.List;
import vn.lienketvung.identity.Official;

/** What one person may do on one ladder now. */
public record LadderRights(Ladder ladder, Official official) {

    /** Whoever was told of a step may answer it, once, and not as one who only takes note. */
    public boolean mayAnswer(LadderStep step) {
        return ladder.status() != LadderStatus.CLOSED
                && ladder.taken(step).filter(taken -> !taken.isAnswered()).isPresent()
                && ladder.capacities(step, official).stream().anyMatch(Addressee::answers);
    }

    /** The steps this person may answer, lowest first. */
    public List<LadderStep> answerable() {
        return ladder.steps().stream()
                .map(TakenStep::step)
                .filter(this::mayAnswer)
                .sorted()
                .toList();
    }
}
