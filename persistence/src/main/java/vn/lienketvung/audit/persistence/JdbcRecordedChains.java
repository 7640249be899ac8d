package vn.lienketvung.audit.persistence;

import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.audit.AuditCheck;
import vn.lienketvung.audit.ChainHead;
import vn.lienketvung.audit.RecordedChains;
import vn.lienketvung.audit.SealedRecords;

/** Reads all chains in one read-only snapshot, a thousand rows at a time. */
@Component
class JdbcRecordedChains implements RecordedChains {

    /** The command acts for nobody, and a check that sees less would miss records. */
    private static final String SEES_ALL = "select set_config('app.reads', '1', true)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;
    private final List<SealedRecords> records;

    JdbcRecordedChains(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            List<SealedRecords> records) {
        this.records = records;
        this.jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(1_000);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // Heads and rows are read by two statements and must be of one moment.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public void show(AuditCheck check) {
        snapshot.executeWithoutResult(_ -> {
            readHeads().forEach(check::head);
            jdbc.queryForList(SEES_ALL);
            records.forEach(check::records);
            jdbc.query(
                    "select * from audit_event order by chain, seq",
                    row -> {
                        check.row(AuditRow.record(row));
                    });
        });
    }

    @Override
    public List<ChainHead> heads() {
        return snapshot.execute(_ -> readHeads());
    }

    private List<ChainHead> readHeads() {
        return jdbc.query(
                "select chain, seq, hash from audit_head order by chain",
                (row, _) ->
                        new ChainHead(
                                row.getString("chain"),
                                row.getLong("seq"),
                                HexFormat.of().formatHex(row.getBytes("hash"))));
    }
}
