package vn.lienketvung.enquiry;

import java.time.Clock;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Keeps enquiries from waiting for ever: reminds the producer, lets lapse what nobody answered, closes what nobody can answer. */
@UseCase
public class TendEnquiries {

    private final Enquiries enquiries;
    private final OrphanedEnquiries orphans;
    private final Reckonings reckonings;
    private final DomainEvents events;
    private final Clock clock;

    public TendEnquiries(
            Enquiries enquiries,
            OrphanedEnquiries orphans,
            Reckonings reckonings,
            DomainEvents events,
            Clock clock) {
        this.enquiries = enquiries;
        this.orphans = orphans;
        this.reckonings = reckonings;
        this.events = events;
        this.clock = clock;
    }

    /** How many were reminded of, lapsed or were closed. */
    public int tend() {
        var now = clock.instant();
        var orphaned = orphans.find();
        orphaned.forEach((id, reason) -> events.announce(enquiries.get(id).close(reason, now)));
        var reckoning = reckonings.now();
        var overdue =
                enquiries.overdue(reckoning.ended()).stream().filter(Enquiry::isOpen).toList();
        overdue.forEach(each -> events.announce(each.lapse(now)));
        var slow = enquiries.toRemind(reckoning.today()).stream().filter(Enquiry::isOpen).toList();
        slow.forEach(each -> events.announce(each.remind(now)));
        return orphaned.size() + overdue.size() + slow.size();
    }
}
