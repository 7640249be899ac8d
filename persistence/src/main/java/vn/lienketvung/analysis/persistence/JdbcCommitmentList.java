package vn.lienketvung.analysis.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.analysis.CommitmentList;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.analysis.Situation;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Page;

/** Reads the commitments of a situation by the rules of the records, as the tallies count them, now or as they were known on a day. */
@Component
@Transactional(readOnly = true)
class JdbcCommitmentList implements CommitmentList {

    private static final String LIST =
            """
            select k.id, k.text, k.agreement_id, k.agreement_title, k.implementer_name, k.leader_name, k.due_on, k.status,
                   k.claimed_in_time, k.heard_on, o.obstacle, o.since, count(*) over () as total
              from %s k join agreement a on a.id = k.agreement_id %s
             where k.implementer_province = any(:provinces) and (cast(:field as text) is null or a.field = :field)
               and %s
             order by %s, k.id
             limit :size offset :offset
            """;

    private static final String NOW =
            "(select c.*, case when c.status = 'ACTIVE' then commitment_heard_on(c.id, c.began_at, c.condition_met_at) end as heard_on from commitment c)";

    private static final String AS_KNOWN = "commitments_as_known(:ends)";

    private static final String NO_OBSTACLE =
            "cross join (select cast(null as text) as obstacle, cast(null as date) as since) o";

    private static final String OBSTACLES =
            "cross join lateral obstacles_as_known(k.id, k.status, k.began_at, k.claimed_at, :ends) o";

    private static final String DUE =
            "k.due_on <= :ended and k.due_on between coalesce(cast(:from as date), '-infinity') and coalesce(cast(:to as date), 'infinity') and ";

    private final JdbcClient sql;

    JdbcCommitmentList(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Page<Line> page(
            Question question, Reckoning reckoning, int silentDays, int number, int size) {
        var obstacles = question.situation() == Situation.OBSTACLE;
        var total = new long[1];
        var lines =
                sql.sql(
                                LIST.formatted(
                                        question.scope().knownOn() == null ? NOW : AS_KNOWN,
                                        obstacles ? OBSTACLES : NO_OBSTACLE,
                                        condition(question.situation()),
                                        obstacles ? "o.since, o.obstacle" : "k.due_on, k.position"))
                        .params(parameters(question, reckoning, silentDays))
                        .param("size", size)
                        .param("offset", (long) (number - 1) * size)
                        .query((row, at) -> {
                            total[0] = row.getLong("total");
                            return line(row);
                        })
                        .list();
        return new Page<>(lines, number, size, total[0]);
    }

    private static String condition(Situation situation) {
        return switch (situation) {
            case JUDGED ->
                    DUE
                            + "k.status in ('FULFILLED', 'PARTLY_FULFILLED', 'NOT_FULFILLED', 'ACTIVE')";
            case KEPT_IN_TIME -> DUE + "k.status = 'FULFILLED' and k.claimed_in_time";
            case LATE ->
                    DUE
                            + "(k.status = 'FULFILLED' and not k.claimed_in_time or k.status in ('PARTLY_FULFILLED', 'NOT_FULFILLED'))";
            case OVERDUE -> DUE + "commitment_overdue(k.status, k.due_on, :ended)";
            case CLAIMED -> DUE + "k.status = 'CLAIMED'";
            case WAITING -> DUE + "k.status = 'WAITING'";
            case ACTIVE -> "k.status = 'ACTIVE'";
            case SILENT -> "commitment_stale(k.status, k.heard_on, :today, :silent)";
            case OBSTACLE ->
                    "o.since between coalesce(cast(:first as date), '-infinity') and coalesce(cast(:last as date), 'infinity')";
        };
    }

    private static Map<String, @Nullable Object> parameters(
            Question question, Reckoning reckoning, int silentDays) {
        var period = question.period();
        var age = question.age();
        var field = question.scope().field();
        var today = reckoning.today();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put(
                "provinces",
                question.scope().provinces().stream()
                        .map(ProvinceCode::value)
                        .toArray(String[]::new));
        parameters.put("field", field == null ? null : field.name());
        parameters.put("ends", KnownOn.ends(question.scope().knownOn()));
        parameters.put("ended", reckoning.ended());
        parameters.put("today", today);
        parameters.put("silent", silentDays);
        parameters.put("from", period == null ? null : period.firstDay());
        parameters.put("to", period == null ? null : period.lastDay());
        parameters.put("first", age == null ? null : age.from(today));
        parameters.put("last", age == null ? null : age.to(today));
        return parameters;
    }

    private static Line line(ResultSet row) throws SQLException {
        var obstacle = row.getString("obstacle");
        return new Line(
                new CommitmentId(row.getObject("id", UUID.class)),
                row.getString("text"),
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                row.getString("agreement_title"),
                row.getString("implementer_name"),
                row.getString("leader_name"),
                row.getObject("due_on", LocalDate.class),
                CommitmentStatus.valueOf(row.getString("status")),
                Boolean.FALSE.equals(row.getObject("claimed_in_time", Boolean.class)),
                row.getObject("heard_on", LocalDate.class),
                obstacle == null ? null : ObstacleKind.valueOf(obstacle),
                row.getObject("since", LocalDate.class));
    }
}
