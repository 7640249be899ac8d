package vn.lienketvung.pledge;

import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** Hands a ledger to somebody who may see its agreement. */
@UseCase
public class LedgerDesk {

    private final PledgeLedgers ledgers;
    private final AgreementDesk agreements;

    public LedgerDesk(PledgeLedgers ledgers, AgreementDesk agreements) {
        this.ledgers = ledgers;
        this.agreements = agreements;
    }

    /** A ledger with the agreement against whose parties every right is held. */
    public record Opened(PledgeLedger ledger, Agreement agreement) {

        public PledgeRights rights(Official by) {
            return new PledgeRights(agreement, ledger, by);
        }
    }

    /**
     * All ledgers of an agreement.
     *
     * @param ledgers in the order of its text; none before it is in force
     */
    public record Book(Agreement agreement, List<PledgeLedger> ledgers) {}

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not for this person's eyes
     */
    public Opened open(PledgeId id, Official by) {
        var ledger = ledgers.get(id);
        return new Opened(ledger, agreements.open(ledger.agreement(), by));
    }

    /** The ledgers of an agreement, in the order of its text; none before it is in force. */
    public List<PledgeLedger> of(AgreementId agreement, Official by) {
        return book(agreement, by).ledgers();
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when the agreement does not exist or is not for this person's eyes
     */
    public Book book(AgreementId agreement, Official by) {
        return new Book(agreements.open(agreement, by), ledgers.of(agreement));
    }
}
