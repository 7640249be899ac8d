package vn.lienketvung.pledge.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.pledge.PledgeId;
import vn.lienketvung.pledge.PledgeLedger;
import vn.lienketvung.pledge.PledgeLedgers;
import vn.lienketvung.shared.persistence.snapshot.ReadOnce;
import vn.lienketvung.shared.persistence.snapshot.Snapshot;
import vn.lienketvung.shared.persistence.snapshot.Snapshots;

/** Hands out ledgers in one statement where they are only looked at; where they may change they are Hibernate's. */
@Component
@Primary
@Transactional(readOnly = true)
class JdbcPledgeLedgers implements PledgeLedgers {

    private final JpaPledgeLedgers kept;
    private final JdbcClient sql;
    private final Snapshot<PledgeLedger> whole;

    JdbcPledgeLedgers(JpaPledgeLedgers kept, JdbcClient sql, Snapshots snapshots) {
        this.kept = kept;
        this.sql = sql;
        this.whole = snapshots.of(PledgeLedger.class, Map.of());
    }

    @Override
    public Optional<PledgeLedger> findById(PledgeId id) {
        if (!ReadOnce.isOpen()) return kept.findById(id);
        return read("e.id = :id", id.value()).stream().findFirst();
    }

    @Override
    public List<PledgeLedger> of(AgreementId agreement) {
        if (!ReadOnce.isOpen()) return kept.of(agreement);
        return read("e.agreement_id = :id", agreement.value());
    }

    @Override
    @Transactional
    public PledgeLedger save(PledgeLedger ledger) {
        return kept.save(ledger);
    }

    private List<PledgeLedger> read(String where, UUID id) {
        var answer =
                sql.sql("select " + whole.all(where, "e.position"))
                        .param("id", id)
                        .query(String.class)
                        .single();
        return whole.read(answer);
    }
}
