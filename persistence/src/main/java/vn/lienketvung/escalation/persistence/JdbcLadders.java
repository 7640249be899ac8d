package vn.lienketvung.escalation.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.escalation.Candidate;
import vn.lienketvung.escalation.Ladder;
import vn.lienketvung.escalation.LadderId;
import vn.lienketvung.escalation.Ladders;
import vn.lienketvung.shared.persistence.snapshot.ReadOnce;
import vn.lienketvung.shared.persistence.snapshot.Snapshot;
import vn.lienketvung.shared.persistence.snapshot.Snapshots;

/** Hands out the ladder beside a commitment in one statement where it is only looked at; else it is Hibernate's. */
@Component
@Primary
@Transactional(readOnly = true)
class JdbcLadders implements Ladders {

    private static final String LATEST =
            """
            e.id = (select l.id from ladder l where l.commitment_id = :id order by l.opened_at desc, l.status limit 1)
            """;

    private final JpaLadders kept;
    private final JdbcClient sql;
    private final Snapshot<Ladder> whole;

    JdbcLadders(JpaLadders kept, JdbcClient sql, Snapshots snapshots) {
        this.kept = kept;
        this.sql = sql;
        this.whole = snapshots.of(Ladder.class, Map.of());
    }

    @Override
    public Optional<Ladder> latestOf(CommitmentId commitment) {
        if (!ReadOnce.isOpen()) return kept.latestOf(commitment);
        var answer =
                sql.sql("select " + whole.all(LATEST, "e.id"))
                        .param("id", commitment.value())
                        .query(String.class)
                        .single();
        return whole.read(answer).stream().findFirst();
    }

    @Override
    @Transactional
    public Ladder save(Ladder ladder) {
        return kept.save(ladder);
    }

    @Override
    @Transactional
    public void flush() {
        kept.flush();
    }

    @Override
    public Optional<Ladder> findById(LadderId id) {
        return kept.findById(id);
    }

    @Override
    public Optional<Ladder> openOf(CommitmentId commitment) {
        return kept.openOf(commitment);
    }

    @Override
    public List<Candidate> candidates(LocalDate horizon) {
        return kept.candidates(horizon);
    }

    @Override
    @Transactional
    public boolean hold(CommitmentId commitment, boolean wait) {
        return kept.hold(commitment, wait);
    }
}
