package vn.lienketvung.reliability;

import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Lets records go on whose day for a reply has passed without one. */
@UseCase
public class LapseReplies {

    private final Records records;
    private final Reckonings reckonings;
    private final DomainEvents events;

    public LapseReplies(Records records, Reckonings reckonings, DomainEvents events) {
        this.records = records;
        this.reckonings = reckonings;
        this.events = events;
    }

    /** How many went on. */
    public int lapse() {
        var over = records.unanswered(reckonings.now().ended());
        over.forEach(each -> events.announce(each.lapse()));
        return over.size();
    }
}
