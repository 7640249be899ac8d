package vn.lienketvung.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.Rollup;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.LeaderSheet;
import vn.lienketvung.register.SheetTimes;

/** The whole sheet in one statement. */
@Component
@Transactional(readOnly = true)
class JdbcLeaderSheet implements LeaderSheet {

    private record Row(Concern concern, long count, Item item) {}

    private static final String ITEMS =
            """
            with ours as (
                select c.*, case when :own then c.implementer = :organisation else c.implementer_province = :province end as promised,
                       case when :own then c.verifier = :organisation else c.verifier_province = :province end as awaited
                  from commitment c
                 where c.status in ('ACTIVE', 'CLAIMED') and (c.implementer_province = :province or c.verifier_province = :province)
            ), items as (
                select 'OWED_BY_US' as concern, true as commitment, id, text, agreement_title as context,
                       cast(null as text) as waiting, due_on as day from ours where promised and status = 'ACTIVE'
                union all
                select 'OWED_TO_US', true, id, text, agreement_title, implementer_name, due_on
                  from ours where awaited and status = 'ACTIVE'
                union all
                select 'DUE_THIS_MONTH', true, id, text, agreement_title, null, due_on
                  from ours where promised and status = 'ACTIVE' and due_on > :ended and due_on <= :monthEnd
                union all
                select 'BLOCKED', true, id, text, agreement_title, verifier_name, cast(claimed_at as date)
                  from ours where promised and status = 'CLAIMED' and claimed_at < cast(:unanswered as date)
                union all
                select 'BLOCKED', false, a.id, a.title, null, null, cast(a.changed_at as date)
                  from agreement a
                 where a.status in ('NEGOTIATION', 'RETURNED', 'SUBMITTED', 'UNDER_REVIEW', 'CONDITIONAL', 'APPROVED')
                   and a.changed_at < cast(:silent as date)
                   and exists (select from agreement_party p where p.agreement_id = a.id
                                  and case when :own then p.organisation = :organisation or p.focal_point = :organisation
                                           else p.province = :province end)
                union all
                select 'ENDS_EARLY', false, a.id, a.title,
                       a.conclusion_number || ', ' || to_char(a.conclusion_on, 'DD/MM/YYYY'), null, a.terminates_on
                  from agreement a
                 where a.noticed
                   and (a.status = 'IN_FORCE' or a.status = 'TERMINATED' and a.settle_by is not null and a.settled_at is null)
                   and exists (select from agreement_party p where p.agreement_id = a.id
                                  and case when :own then p.organisation = :organisation or p.focal_point = :organisation
                                           else p.province = :province end)
            ), placed as (
                select i.*, count(*) over (partition by concern) as total,
                       row_number() over (partition by concern order by day, id) as place from items i
            )
            select * from placed where place <= :shown order by concern, place
            """;

    /** As {@link Rollup}, for agreements in force. */
    private static final String PROGRESS =
            """
            select coalesce(sum(share * weight), 0) as sum, count(share) as reported, count(*) as counted,
                   coalesce(sum(weight) filter (where share is not null), 0) as weight_reported,
                   coalesce(sum(weight), 0) as weight
              from (select c.weight, commitment_share(c) as share
                      from commitment c join agreement a on a.id = c.agreement_id and a.status = 'IN_FORCE'
                     where c.status not in ('WAIVED', 'TRANSFERRED') and c.implementer_province = :province
                       and (not :own or c.implementer = :organisation)) s
            """;

    private final JdbcClient sql;
    private final SheetTimes times;

    JdbcLeaderSheet(JdbcClient sql, SheetTimes times) {
        this.sql = sql;
        this.times = times;
    }

    @Override
    public List<Part> partsFor(Official official, Reckoning reckoning) {
        var today = reckoning.today();
        var rows =
                sql.sql(ITEMS)
                        .param("own", LeaderSheet.ofOwnBodyOnly(official))
                        .param("organisation", official.organisation().value())
                        .param("province", Objects.requireNonNull(official.province()).value())
                        .param("ended", reckoning.ended())
                        .param("monthEnd", today.with(TemporalAdjusters.lastDayOfMonth()))
                        .param("unanswered", today.minusDays(times.unansweredDays()))
                        .param("silent", today.minusDays(times.silentDays()))
                        .param("shown", SHOWN)
                        .query(JdbcLeaderSheet::row)
                        .list();
        return Arrays.stream(Concern.values()).map(concern -> part(concern, rows)).toList();
    }

    @Override
    public Rollup progressOf(Official official) {
        return sql.sql(PROGRESS)
                .param("own", LeaderSheet.ofOwnBodyOnly(official))
                .param("organisation", official.organisation().value())
                .param("province", Objects.requireNonNull(official.province()).value())
                .query((row, number) ->
                        Rollup.of(
                                row.getBigDecimal("sum"),
                                row.getInt("reported"),
                                row.getInt("counted"),
                                row.getInt("weight_reported"),
                                row.getInt("weight")))
                .single();
    }

    private static Part part(Concern concern, List<Row> rows) {
        var mine = rows.stream().filter(row -> row.concern() == concern).toList();
        return new Part(
                concern,
                mine.isEmpty() ? 0 : mine.getFirst().count(),
                mine.stream().map(Row::item).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Concern.valueOf(row.getString("concern")),
                row.getLong("total"),
                new Item(
                        row.getBoolean("commitment"),
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getString("context"),
                        row.getString("waiting"),
                        row.getObject("day", LocalDate.class)));
    }
}
