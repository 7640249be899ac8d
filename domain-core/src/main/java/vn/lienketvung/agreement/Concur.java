package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.UseCase;

/** A party concurs with exactly the text its official has read. */
@UseCase
public class Concur {

    private final AgreementDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public Concur(AgreementDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws EditConflict when the text is no longer the one that was read
     */
    public void concur(AgreementId id, VersionHash read, Official by) {
        var agreement = desk.open(id, by);
        var party = AgreementDesk.rights(agreement, by).mayConcurFor();
        clearance.permit(party.isPresent(), "agreement.concur", null);
        if (!agreement.hash().equals(read)) throw new EditConflict(AgreementEvent.SUBJECT, id);
        events.announce(agreement.concur(party.orElseThrow(), by, clock.instant()));
    }
}
