package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * Writes what a countersigned correction says into the text, in the transaction in which it is countersigned. The
 * version hash stays what was signed: whoever puts the corrected words back reaches it. The database lets no word of a
 * signed text change in any other way.
 */
@UseCase
public class CorrectWording {

    private final DomainEvents events;
    private final Clock clock;

    public CorrectWording(DomainEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param note what changed, in short, for the history
     */
    public void correct(
            Agreement agreement, WordedPlace place, String words, String note, Official by) {
        events.announce(agreement.correct(place, words, note, by, clock.instant()));
    }
}
