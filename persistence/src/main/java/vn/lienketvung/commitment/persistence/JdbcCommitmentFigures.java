package vn.lienketvung.commitment.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.KeyFigure;

/** How the official's own province keeps its commitments, in four numbers. */
@Component
@Transactional(readOnly = true)
class JdbcCommitmentFigures implements KeyFigure.Source {

    private static final int SOON_DAYS = 30;

    private static final String FIGURES =
            """
            select (select count(*) from agreement a where a.status = 'IN_FORCE' and exists (
                        select from agreement_party p where p.agreement_id = a.id and p.province = :province)) as in_force,
                   count(*) filter (where status = 'ACTIVE' and due_on < :today) as overdue,
                   count(*) filter (where status = 'CLAIMED') as awaiting,
                   count(*) filter (where status = 'ACTIVE' and due_on between :today and :soon) as due_soon
              from commitment
             where implementer_province = :province
            """;

    private final JdbcClient sql;

    JdbcCommitmentFigures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KeyFigure> figuresOf(Official official, LocalDate today) {
        var province = official.province();
        if (province == null || !official.seesProvince(province)) return List.of();
        return sql.sql(FIGURES)
                .param("province", province.value())
                .param("today", today)
                .param("soon", today.plusDays(SOON_DAYS))
                .query((row, number) ->
                        List.of(
                                new KeyFigure(
                                        "commitment.figure.in-force",
                                        row.getLong("in_force"),
                                        false),
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
