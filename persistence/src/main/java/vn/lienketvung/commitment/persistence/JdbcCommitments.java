package vn.lienketvung.commitment.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.shared.persistence.snapshot.ReadOnce;
import vn.lienketvung.shared.persistence.snapshot.Snapshot;
import vn.lienketvung.shared.persistence.snapshot.Snapshots;

/**
 * Hands out a commitment in one statement where it is only looked at; where it may change it is Hibernate's. Its
 * agreement, against which every look is held, comes along.
 */
@Component
@Primary
@Transactional(readOnly = true)
class JdbcCommitments implements Commitments {

    private final JpaCommitments kept;
    private final JdbcClient sql;
    private final Snapshot<Commitment> whole;
    private final Snapshot<Agreement> agreement;

    JdbcCommitments(JpaCommitments kept, JdbcClient sql, Snapshots snapshots) {
        this.kept = kept;
        this.sql = sql;
        this.whole = snapshots.of(Commitment.class, Map.of());
        this.agreement = snapshots.of(Agreement.class, Map.of());
    }

    @Override
    public Optional<Commitment> findById(CommitmentId id) {
        if (!ReadOnce.isOpen()) return kept.findById(id);
        var known = ReadOnce.known(id, Commitment.class);
        return known.isPresent() ? known : read(id);
    }

    private Optional<Commitment> read(CommitmentId id) {
        var found =
                sql.sql(
                                "select "
                                        + whole.all("e.id = :id", "e.id")
                                        + ","
                                        + agreement.all(
                                                "e.id = (select c.agreement_id from commitment c where c.id = :id)",
                                                "e.id"))
                        .param("id", id.value())
                        .query((row, _) -> {
                            agreement
                                    .read(row.getString(2))
                                    .forEach(each -> ReadOnce.keep(each.id(), each));
                            return whole.read(row.getString(1)).stream().findFirst();
                        })
                        .single();
        found.ifPresent(commitment -> ReadOnce.keep(id, commitment));
        return found;
    }

    @Override
    public List<Commitment> of(AgreementId id) {
        if (!ReadOnce.isOpen()) return kept.of(id);
        var answer =
                sql.sql("select " + whole.all("e.agreement_id = :id", "e.position"))
                        .param("id", id.value())
                        .query(String.class)
                        .single();
        return whole.read(answer);
    }

    @Override
    @Transactional
    public Commitment save(Commitment commitment) {
        return kept.save(commitment);
    }
}
