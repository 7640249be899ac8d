package vn.lienketvung.reliability.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.NonPerformanceCause;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.reliability.Answerable;
import vn.lienketvung.reliability.CommitmentFact;
import vn.lienketvung.reliability.CommitmentFacts;
import vn.lienketvung.reliability.Marks;
import vn.lienketvung.reliability.RecordPeriod;

/** Reads what records are made of from the commitments themselves. */
@Component
@Transactional(readOnly = true)
class JdbcCommitmentFacts implements CommitmentFacts {

    /** Provinces answer for their own bodies, not for cooperatives and companies that happen to sit there. */
    private static final String[] BODIES =
            Arrays.stream(OrganisationKind.values())
                    .filter(OrganisationKind::isProvincial)
                    .map(Enum::name)
                    .toArray(String[]::new);

    private static final String FACTS =
            """
            select k.id, k.implementer_province, k.due_on, k.status, coalesce(k.claimed_in_time, false) as in_time, k.outcome_cause,
                   k.leader_account, k.leader_name, k.leader_position, s.silent,
                   (select count(*) from commitment_proposal p
                     where p.commitment_id = k.id and p.kind = 'EXTENSION' and p.state = 'ACCEPTED') as extensions,
                   (select count(*) from commitment_history h where h.commitment_id = k.id and h.turn = 'SENT_BACK') as returned
              from commitment k join organisation o on o.id = k.implementer
             cross join lateral (select commitment_stale(k.status,
                   commitment_heard_on(k.id, k.began_at, k.condition_met_at), :today, :days) as silent) s
             where k.implementer_province = any(:provinces) and o.kind = any(:bodies)
               and k.status not in ('WAIVED', 'TRANSFERRED')
               and (k.due_on between :from and :to or k.due_on > :to and s.silent)
             order by k.implementer_province, k.due_on, k.id
            """;

    private final JdbcClient sql;

    JdbcCommitmentFacts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<CommitmentFact> of(
            Collection<ProvinceCode> provinces,
            RecordPeriod period,
            Reckoning reckoning,
            int silentDays) {
        return sql.sql(FACTS)
                .param(
                        "provinces",
                        provinces.stream().map(ProvinceCode::value).toArray(String[]::new))
                .param("bodies", BODIES)
                .param("from", period.firstDay())
                .param("to", period.lastDay())
                .param("today", reckoning.today())
                .param("days", silentDays)
                .query((row, _) -> fact(row))
                .list();
    }

    private static CommitmentFact fact(ResultSet row) throws SQLException {
        var cause = row.getString("outcome_cause");
        return new CommitmentFact(
                row.getObject("id", UUID.class),
                new ProvinceCode(row.getString("implementer_province")),
                row.getObject("due_on", LocalDate.class),
                CommitmentStatus.valueOf(row.getString("status")),
                row.getBoolean("in_time"),
                cause == null ? null : NonPerformanceCause.valueOf(cause),
                new Marks(
                        row.getInt("extensions"), row.getInt("returned"), row.getBoolean("silent")),
                new Answerable(
                        row.getObject("leader_account", UUID.class),
                        row.getString("leader_name"),
                        row.getString("leader_position")));
    }
}
