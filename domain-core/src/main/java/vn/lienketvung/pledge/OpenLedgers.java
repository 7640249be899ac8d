package vn.lienketvung.pledge;

import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** When an agreement enters into force a ledger is opened for each of its pledges, in the same transaction. */
@UseCase
public class OpenLedgers {

    private final Agreements agreements;
    private final PledgeLedgers ledgers;
    private final DomainEvents events;

    public OpenLedgers(Agreements agreements, PledgeLedgers ledgers, DomainEvents events) {
        this.agreements = agreements;
        this.ledgers = ledgers;
        this.events = events;
    }

    public void open(AgreementId id) {
        var agreement = agreements.get(id);
        for (var terms : agreement.pledges()) {
            var ledger = ledgers.save(new PledgeLedger(agreement, terms));
            events.announce(ledger.opened());
        }
    }
}
