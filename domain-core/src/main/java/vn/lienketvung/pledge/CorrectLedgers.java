package vn.lienketvung.pledge;

import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.shared.UseCase;

/** When a typing error in the words of a pledge is corrected, its ledger says the same, in the same transaction. */
@UseCase
public class CorrectLedgers {

    private final PledgeLedgers ledgers;

    public CorrectLedgers(PledgeLedgers ledgers) {
        this.ledgers = ledgers;
    }

    public void follow(AgreementId id, WordedPlace place, String words) {
        if (place.field().section() != Section.RESOURCES) return;
        for (var ledger : ledgers.of(id)) {
            if (ledger.position() != place.position()) continue;
            ledger.put(place.field(), words);
            ledgers.save(ledger);
        }
    }
}
