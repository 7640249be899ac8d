package vn.lienketvung.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.register.Dossier;
import vn.lienketvung.register.Dossiers;
import vn.lienketvung.shared.persistence.snapshot.ReadOnce;
import vn.lienketvung.shared.persistence.snapshot.Snapshot;
import vn.lienketvung.shared.persistence.snapshot.Snapshots;

/** A dossier in one statement. */
@Component
@Transactional(readOnly = true)
class JdbcDossiers implements Dossiers {

    private static final String REPORTS =
            """
            (select r.* from commitment_report r where r.id = any (
                array(select l.id from commitment_report l where l.commitment_id = e.id order by l.reported_at desc limit 1)
                || array(select v.report_id from commitment_evidence v where v.commitment_id = e.id)
                || case when e.status = 'CLAIMED' then array(
                        select distinct on (f.reported_by_account) f.id from commitment_report f
                         where f.commitment_id = e.id order by f.reported_by_account, f.reported_at) end))
            """;
    private static final String HISTORY =
            "(select h.* from commitment_history h where h.commitment_id = e.id order by h.position desc limit %d)"
                    .formatted(LATEST_TURNS);

    /** Turns are numbered without a gap, so nobody counts them. */
    private static final String TURNS =
            """
            (select coalesce(sum((select 1 + max(h.position) from commitment_history h where h.commitment_id = c.id)), 0)
               from commitment c where c.agreement_id = :id)
            """;

    private final JdbcClient sql;
    private final Snapshot<Agreement> agreement;
    private final Snapshot<Commitment> whole;
    private final Snapshot<Commitment> latest;
    private final Snapshot<FiledDocument> documents;

    JdbcDossiers(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.agreement = snapshots.of(Agreement.class, Map.of());
        this.whole = snapshots.of(Commitment.class, Map.of());
        this.latest =
                snapshots.of(Commitment.class, Map.of("reports", REPORTS, "history", HISTORY));
        this.documents = snapshots.of(FiledDocument.class, Map.of());
    }

    @Override
    public Optional<Dossier> whole(AgreementId id) {
        return read(id, whole);
    }

    @Override
    public Optional<Dossier> glance(AgreementId id) {
        return read(id, latest);
    }

    private Optional<Dossier> read(AgreementId id, Snapshot<Commitment> commitments) {
        return sql.sql(
                        "select "
                                + agreement.all("e.id = :id", "e.id")
                                + ","
                                + commitments.all("e.agreement_id = :id", "e.position")
                                + ","
                                + documents.all("e.dossier = :id", "e.filed_at")
                                + ","
                                + TURNS)
                .param("id", id.value())
                .query((row, _) -> dossier(row, commitments))
                .single();
    }

    private Optional<Dossier> dossier(ResultSet row, Snapshot<Commitment> commitments)
            throws SQLException {
        var found = agreement.read(row.getString(1)).stream().findFirst();
        if (found.isEmpty()) return Optional.empty();
        ReadOnce.keep(found.get().id(), found.get());
        return Optional.of(
                new Dossier(
                        found.get(),
                        commitments.read(row.getString(2)),
                        documents.read(row.getString(3)),
                        found.get().history().size() + row.getInt(4)));
    }
}
