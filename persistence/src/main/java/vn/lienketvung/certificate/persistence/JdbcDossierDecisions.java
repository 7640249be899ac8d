package vn.lienketvung.certificate.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.certificate.Outcome;
import vn.lienketvung.dossier.DossierDecision;
import vn.lienketvung.dossier.DossierDecision.Given;
import vn.lienketvung.dossier.DossierDecision.Paper;
import vn.lienketvung.dossier.DossierDecisions;
import vn.lienketvung.dossier.DossierId;

/** Decisions with the certificates they gave, in one statement. */
@Component
@Transactional(readOnly = true)
class JdbcDossierDecisions implements DossierDecisions {

    private static final String ON =
            """
            select r.outcome, r.decision_number, r.decided_on, r.decision_signer, r.scan, r.scan_name, r.organisation, r.score,
                   r.words, c.id as certificate, c.number, c.stars, c.valid_until, c.revocation_number, c.revoked_on,
                   c.revocation_signer, c.revocation_scan, c.revocation_scan_name, c.revocation_reason
              from ruling r
              left join certificate c on c.dossier = r.dossier and c.decision_number = r.decision_number
                   and c.decided_on = r.decided_on and r.outcome in ('RECOGNISED', 'FORWARDED')
             where r.dossier = :dossier
             order by r.at desc
            """;

    private final JdbcClient sql;

    JdbcDossierDecisions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<DossierDecision> on(DossierId dossier) {
        return sql.sql(ON)
                .param("dossier", dossier.value())
                .query((row, _) -> decision(row))
                .list();
    }

    private static DossierDecision decision(ResultSet row) throws SQLException {
        return new DossierDecision(
                Outcome.valueOf(row.getString("outcome")).move(),
                new Paper(
                        row.getString("decision_number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decision_signer"),
                        row.getObject("scan", UUID.class),
                        row.getString("scan_name")),
                row.getString("organisation"),
                row.getBigDecimal("score"),
                row.getString("words"),
                given(row));
    }

    private static @Nullable Given given(ResultSet row) throws SQLException {
        var certificate = row.getObject("certificate", UUID.class);
        return certificate == null
                ? null
                : new Given(
                        certificate,
                        row.getString("number"),
                        row.getInt("stars"),
                        row.getObject("valid_until", LocalDate.class).minusDays(1),
                        revocation(row),
                        row.getString("revocation_reason"));
    }

    private static @Nullable Paper revocation(ResultSet row) throws SQLException {
        var number = row.getString("revocation_number");
        return number == null
                ? null
                : new Paper(
                        number,
                        row.getObject("revoked_on", LocalDate.class),
                        row.getString("revocation_signer"),
                        row.getObject("revocation_scan", UUID.class),
                        row.getString("revocation_scan_name"));
    }
}
