package vn.lienketvung.commitment;

import java.time.Clock;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * When an agreement enters into force its commitments begin to bind, in the same transaction. What the papers of an
 * older agreement say of their progress is what is known of them first.
 */
@UseCase
public class ActivateCommitments {

    private final Agreements agreements;
    private final Commitments commitments;
    private final DomainEvents events;
    private final Clock clock;

    public ActivateCommitments(
            Agreements agreements, Commitments commitments, DomainEvents events, Clock clock) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.events = events;
        this.clock = clock;
    }

    public void activate(AgreementId id) {
        var agreement = agreements.get(id);
        for (var terms : agreement.commitments()) {
            var commitment = new Commitment(agreement, terms, clock.instant());
            commitments.save(commitment);
            events.announce(commitment.activated());
            agreement
                    .paper()
                    .knownValueOf(terms.id())
                    .ifPresent(known -> events.announce(commitment.know(known, agreement)));
        }
    }
}
