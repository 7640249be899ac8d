package vn.lienketvung.pledge;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.Reliance;
import vn.lienketvung.evidence.WithdrawnFile;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Papers of ledgers: what the receiver has confirmed keeps its paper, unless it is reversed first. */
@UseCase
public class PledgeFiles implements Reliance {

    private final PledgeLedgers ledgers;

    public PledgeFiles(PledgeLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public List<Refusal> against(FiledDocument document, Official by) {
        return ledgers.of(new AgreementId(document.dossier())).stream()
                .flatMap(ledger ->
                        ledger.entries().stream()
                                .filter(entry -> document.id().equals(entry.document()))
                                .filter(entry -> ledger.stateOf(entry) == EntryState.RECEIVED)
                                .map(entry ->
                                        Refusal.of(
                                                "pledge.rule.paper-of-receipt",
                                                ledger.position() + 1,
                                                entry.number())))
                .toList();
    }

    @Override
    public Optional<String> standsOn(FiledDocument document) {
        return Optional.empty();
    }

    /** The page learns of it from the agreement. */
    @Override
    public void letGo(WithdrawnFile file, Official by) {}
}
