package vn.lienketvung.commitment.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.KeyFigure;

/** How the official's own province keeps its commitments, in four numbers. */
@Component
@Transactional(readOnly = true)
class JdbcCommitmentFigures implements KeyFigure.Source {

    /** Agreements are counted so far: each has to be looked at, while commitments are counted in an index. */
    private static final int COUNTED = 300;

    private static final String FIGURES =
            """
            select (select count(*) from (
                        select from agreement where status = 'IN_FORCE' and party_provinces @> array[cast(:province as text)]
                         limit :most) f) as in_force,
                   (select count(*) from commitment where implementer_province = :province and commitment_overdue(status, due_on, :ended)) as overdue,
                   (select count(*) from commitment where implementer_province = :province and status = 'CLAIMED') as awaiting,
                   (select count(*) from commitment where implementer_province = :province and status = 'ACTIVE'
                       and due_on > :ended and due_on <= :soon) as due_soon
            """;

    private final JdbcClient sql;
    private final CommitmentTimes times;

    JdbcCommitmentFigures(JdbcClient sql, CommitmentTimes times) {
        this.sql = sql;
        this.times = times;
    }

    @Override
    public List<KeyFigure> figuresOf(Official official, Reckoning reckoning) {
        var province = official.province();
        if (province == null || !official.seesProvince(province)) return List.of();
        return sql.sql(FIGURES)
                .param("province", province.value())
                .param("most", COUNTED + 1)
                .param("ended", reckoning.ended())
                .param("soon", reckoning.today().plusDays(times.soonDays()))
                .query((row, number) ->
                        List.of(
                                new KeyFigure(
                                        "commitment.figure.in-force",
                                        Math.min(COUNTED, row.getLong("in_force")),
                                        false,
                                        row.getLong("in_force") > COUNTED),
                                new KeyFigure(
                                        "commitment.figure.overdue", row.getLong("overdue"), true),
                                new KeyFigure(
                                        "commitment.figure.awaiting",
                                        row.getLong("awaiting"),
                                        false),
                                new KeyFigure(
                                        "commitment.figure.due-soon",
                                        row.getLong("due_soon"),
                                        false)))
                .single();
    }
}
