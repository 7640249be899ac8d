package vn.lienketvung.agreement.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.shared.persistence.snapshot.ReadOnce;
import vn.lienketvung.shared.persistence.snapshot.Snapshot;
import vn.lienketvung.shared.persistence.snapshot.Snapshots;

/** Hands out an agreement in one statement where it is only looked at; where it may change it is Hibernate's. */
@Component
@Primary
@Transactional(readOnly = true)
class JdbcAgreements implements Agreements {

    private final JpaAgreements kept;
    private final JdbcClient sql;
    private final Snapshot<Agreement> whole;

    JdbcAgreements(JpaAgreements kept, JdbcClient sql, Snapshots snapshots) {
        this.kept = kept;
        this.sql = sql;
        this.whole = snapshots.of(Agreement.class, Map.of());
    }

    @Override
    public Optional<Agreement> findById(AgreementId id) {
        if (!ReadOnce.isOpen()) return kept.findById(id);
        var known = ReadOnce.known(id, Agreement.class);
        return known.isPresent() ? known : read(id);
    }

    private Optional<Agreement> read(AgreementId id) {
        var answer =
                sql.sql("select " + whole.all("e.id = :id", "e.id"))
                        .param("id", id.value())
                        .query(String.class)
                        .single();
        var found = whole.read(answer).stream().findFirst();
        found.ifPresent(agreement -> ReadOnce.keep(id, agreement));
        return found;
    }

    @Override
    @Transactional
    public Agreement save(Agreement agreement) {
        return kept.save(agreement);
    }

    @Override
    @Transactional
    public void flush() {
        kept.flush();
    }

    @Override
    public List<Agreement> signedAndDue(LocalDate today) {
        return kept.signedAndDue(today);
    }

    @Override
    public List<Agreement> conditional() {
        return kept.conditional();
    }

    @Override
    public List<Agreement> runOut(LocalDate today) {
        return kept.runOut(today);
    }

    @Override
    public List<Agreement> settling() {
        return kept.settling();
    }
}
