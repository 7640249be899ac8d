package vn.lienketvung.audit.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.AuditTrail;
import vn.lienketvung.audit.CanonicalForm;

/** Adds entries through the one database function that may. */
@Component
class JdbcAuditTrail implements AuditTrail {

    private final JdbcOperations jdbc;
    private final EntityManager entities;

    JdbcAuditTrail(JdbcOperations jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<AuditEntry> entries) {
        // Business rows are locked before any chain: the other order would let two transactions
        // wait
        // for each other.
        entities.flush();
        byte[][] bodies = entries.stream().map(CanonicalForm::of).toArray(byte[][]::new);
        jdbc.query(
                "select audit_append(?)",
                statement ->
                        statement.setArray(
                                1, statement.getConnection().createArrayOf("bytea", bodies)),
                _ -> {});
    }
}
