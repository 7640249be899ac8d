package vn.lienketvung.analysis.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.analysis.ObstacleAge;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Promises;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Tallies;
import vn.lienketvung.geography.ProvinceCode;

/**
 * Sums of the tallies. What reaches up to a day is summed over the whole quarters before it and the days of its own quarter, so that no
 * sum grows with the years.
 */
@Component
@Transactional(readOnly = true)
class JdbcTallies implements Tallies {

    private static final String PROMISES =
            """
            select province, date_trunc('quarter', day)::date as quarter,
                   coalesce(sum(n) filter (where measure = 'KEPT_IN_TIME'), 0) as kept_in_time,
                   coalesce(sum(n) filter (where measure = 'KEPT_LATE'), 0) as kept_late,
                   coalesce(sum(n) filter (where measure = 'PARTLY_FULFILLED'), 0) as partly,
                   coalesce(sum(n) filter (where measure = 'NOT_FULFILLED'), 0) as not_kept,
                   coalesce(sum(n) filter (where measure = 'ACTIVE'), 0) as overdue,
                   coalesce(sum(n) filter (where measure = 'CLAIMED'), 0) as claimed,
                   coalesce(sum(n) filter (where measure = 'WAITING'), 0) as waiting
              from (select province, day, measure, n, field from commitment_tally
                     where grain = 'QUARTER' and day >= :from and day <= :to and day < cast(date_trunc('quarter', cast(:ended as date)) as date)
                    union all
                    select province, day, measure, n, field from commitment_tally
                     where grain = 'DAY' and day >= greatest(cast(:from as date), cast(date_trunc('quarter', cast(:ended as date)) as date))
                       and day <= least(cast(:ended as date), cast(:end as date))) t
             where field = :field and province = any(:provinces)
               and measure in ('KEPT_IN_TIME', 'KEPT_LATE', 'PARTLY_FULFILLED', 'NOT_FULFILLED', 'ACTIVE', 'CLAIMED', 'WAITING')
             group by province, quarter
             order by province, quarter
            """;

    /** What stands today: a figure of a province, or obstacles of an age. */
    private static final String STANDING =
            """
            select 'OPEN' as what, province as of, province, sum(n) as n, cast(null as date) as day from commitment_tally
             where field = :field and province = any(:provinces) and grain = 'QUARTER' and measure = 'ACTIVE' group by province
            union all
            select 'OVERDUE', province, province, sum(n), null from %s t
             where field = :field and province = any(:provinces) and measure = 'ACTIVE' group by province
            union all
            select 'SILENT', province, province, sum(n), null from %s t
             where field = :field and province = any(:provinces) and measure = 'HEARD' group by province
            union all
            select 'HEARD', p, p, 0, (select h.day from commitment_tally h where h.field = :field and h.grain = 'DAY' and h.measure = 'HEARD'
                                      and h.province = p and h.n > 0 order by h.day desc limit 1) from unnest(:provinces) p
            union all
            select measure, age, province, sum(n), null from commitment_tally t
              join (values :ages) a(age, first, last) on t.day between a.first and a.last
             where field = :field and province = any(:provinces) and grain = 'DAY' and measure in ('RISK', 'CONDITION', 'CLAIM', 'PROPOSAL')
             group by measure, age, province having sum(n) <> 0
            """
                    .formatted(upTo("ended"), upTo("silent"));

    private static final String LINKAGE =
            """
            select measure, one, other, sum(n) filter (where measure <> 'ENTERED' or day >= :from) as n,
                   sum(n) filter (where measure = 'ENTERED' and day < :from) as before
              from linkage_tally
             where field = :field and grain = 'QUARTER'
               and (measure = 'IN_FORCE' and one = :place and other = ''
                    or measure = 'ENTERED' and one = :place and other = '' and day between :before and :to
                    or measure = 'PAIR' and one in (select code from region) and :place in ('VN', one, other))
             group by measure, one, other
            """;

    private final JdbcClient sql;
    private final PastTallies past;

    JdbcTallies(JdbcClient sql, PastTallies past) {
        this.sql = sql;
        this.past = past;
    }

    /** Whole quarters that are over by then, and the days of the last one: two ranges of the index, not one with an "or" in it. */
    private static String upTo(String day) {
        return """
        (select province, measure, n, field from commitment_tally
          where grain = 'QUARTER' and day < cast(date_trunc('quarter', cast(:%1$s as date)) as date)
         union all
         select province, measure, n, field from commitment_tally
          where grain = 'DAY' and day >= cast(date_trunc('quarter', cast(:%1$s as date)) as date) and day <= cast(:%1$s as date))\
        """
                .formatted(day);
    }

    @Override
    public Changes changes() {
        var changes = new HashMap<String, Long>();
        sql.sql("select place, n from tally_change")
                .query(row -> {
                    changes.put(row.getString("place"), row.getLong("n"));
                });
        var links = changes.remove(Scope.NATION);
        return new Changes(
                changes.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> new ProvinceCode(each.getKey()),
                                        Map.Entry::getValue)),
                links == null ? 0 : links);
    }

    @Override
    public List<QuarterOfProvince> promises(
            Scope scope, Quarter from, Quarter to, LocalDate ended) {
        if (scope.knownOn() != null) return past.promises(scope, from, to, ended);
        return of(scope, PROMISES)
                .param("from", from.firstDay())
                .param("to", to.firstDay())
                .param("end", to.lastDay())
                .param("ended", ended)
                .query(JdbcTallies::quarter)
                .list();
    }

    @Override
    public Standing standing(Scope scope, LocalDate ended, LocalDate today, int silentDays) {
        if (scope.knownOn() != null) return past.standing(scope, ended, today, silentDays);
        var standing = new StandingRows();
        of(scope, STANDING.replace(":ages", ages(today)))
                .param("ended", ended)
                .param("silent", today.minusDays(silentDays))
                .query(standing::add);
        return standing.standing(scope);
    }

    /** In the text, so that the plan need not be made for days that it does not know. */
    static String ages(LocalDate today) {
        return Stream.of(ObstacleAge.values())
                .map(age ->
                        "('%s', date '%s', date '%s')"
                                .formatted(age, age.from(today), age.to(today)))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Linkage linkage(Scope scope, Period period) {
        if (scope.knownOn() != null) return past.linkage(scope, period);
        var linkage = new LinkageRows();
        sql.sql(LINKAGE)
                .param("field", field(scope))
                .param("place", scope.place())
                .param("before", period.previous().firstDay())
                .param("from", period.firstDay())
                .param("to", period.lastDay())
                .query(linkage::add);
        return linkage.linkage();
    }

    private StatementSpec of(Scope scope, String statement) {
        return of(sql, scope, statement);
    }

    static StatementSpec of(JdbcClient sql, Scope scope, String statement) {
        return sql.sql(statement)
                .param("field", field(scope))
                .param(
                        "provinces",
                        scope.provinces().stream().map(ProvinceCode::value).toArray(String[]::new));
    }

    static String field(Scope scope) {
        return scope.field() == null ? "" : scope.field().name();
    }

    static QuarterOfProvince quarter(ResultSet row, int number) throws SQLException {
        return new QuarterOfProvince(
                new ProvinceCode(row.getString("province")),
                Quarter.of(row.getObject("quarter", LocalDate.class)),
                new Promises(
                        row.getInt("kept_in_time"),
                        row.getInt("kept_late"),
                        row.getInt("partly"),
                        row.getInt("not_kept"),
                        row.getInt("overdue"),
                        row.getInt("claimed"),
                        row.getInt("waiting")));
    }
}
