package vn.lienketvung.pledge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;

/** Ledgers without a database. */
public class InMemoryPledgeLedgers implements PledgeLedgers {

    private final Map<PledgeId, PledgeLedger> ledgers = new LinkedHashMap<>();

    @Override
    public PledgeLedger save(PledgeLedger ledger) {
        ledgers.put(ledger.id(), ledger);
        return ledger;
    }

    @Override
    public Optional<PledgeLedger> findById(PledgeId id) {
        return Optional.ofNullable(ledgers.get(id));
    }

    @Override
    public List<PledgeLedger> of(AgreementId agreement) {
        return ledgers.values().stream()
                .filter(ledger -> ledger.agreement().equals(agreement))
                .sorted(Comparator.comparing(PledgeLedger::position))
                .toList();
    }
}
