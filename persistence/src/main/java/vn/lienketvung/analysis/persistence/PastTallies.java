package vn.lienketvung.analysis.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Tallies.Linkage;
import vn.lienketvung.analysis.Tallies.QuarterOfProvince;
import vn.lienketvung.analysis.Tallies.Standing;

/**
 * The figures of the tallies as they were known on a past day: the tallies know now only, so these are counted from the histories of
 * the records, which costs a reading of all of them.
 */
@Component
class PastTallies {

    private static final String PROMISES =
            """
            select implementer_province as province, cast(date_trunc('quarter', due_on) as date) as quarter,
                   count(*) filter (where status = 'FULFILLED' and claimed_in_time) as kept_in_time,
                   count(*) filter (where status = 'FULFILLED' and not claimed_in_time) as kept_late,
                   count(*) filter (where status = 'PARTLY_FULFILLED') as partly,
                   count(*) filter (where status = 'NOT_FULFILLED') as not_kept,
                   count(*) filter (where status = 'ACTIVE') as overdue,
                   count(*) filter (where status = 'CLAIMED') as claimed,
                   count(*) filter (where status = 'WAITING') as waiting
              from (%s) k
             where due_on between :from and least(cast(:end as date), cast(:ended as date)) and status not in ('WAIVED', 'TRANSFERRED')
             group by province, quarter
             order by province, quarter
            """
                    .formatted(commitments());

    private static final String STANDING =
            """
            with k as materialized (%s), o as (
                select k.implementer_province as province, o.obstacle, o.since
                  from k cross join lateral obstacles_as_known(k.id, k.status, k.began_at, k.claimed_at, :ends) o
            )
            select 'OPEN' as what, implementer_province as of, implementer_province as province, count(*) as n, cast(null as date) as day
              from k where status = 'ACTIVE' group by implementer_province
            union all
            select 'OVERDUE', implementer_province, implementer_province, count(*), null
              from k where commitment_overdue(status, due_on, :ended) group by implementer_province
            union all
            select 'SILENT', implementer_province, implementer_province, count(*), null
              from k where commitment_stale(status, heard_on, :today, :silent) group by implementer_province
            union all
            select 'HEARD', implementer_province, implementer_province, 0, max(heard_on)
              from k where status = 'ACTIVE' group by implementer_province
            union all
            select o.obstacle, a.age, o.province, count(*), null
              from o join (values :ages) a(age, first, last) on o.since between a.first and a.last
             group by o.obstacle, a.age, o.province
            """
                    .formatted(commitments());

    private static final String LINKAGE =
            """
            with a as materialized (
                select * from agreements_as_known(:ends) where :field = '' or field = :field
            ), place_of as (
                select a.id, a.in_force, a.in_force_on, p.code, p.region_code from a cross join lateral unnest(a.party_provinces) party
                  join province p on p.code = party
            ), of_place as (
                select distinct id, in_force, in_force_on from place_of where :place in (code, region_code, 'VN')
            )
            select 'IN_FORCE' as measure, :place as one, '' as other, count(*) filter (where in_force) as n, 0 as before from of_place
            union all
            select 'ENTERED', :place, '', count(*) filter (where in_force_on between :from and :to),
                   count(*) filter (where in_force_on >= :before and in_force_on < :from) from of_place
            union all
            select 'PAIR', least(o.region_code, t.region_code), greatest(o.region_code, t.region_code), count(distinct o.id), 0
              from place_of o join place_of t on t.id = o.id and o.code < t.code
             where o.in_force and :place in ('VN', o.region_code, t.region_code)
             group by 2, 3
            """;

    private final JdbcClient sql;

    PastTallies(JdbcClient sql) {
        this.sql = sql;
    }

    private static String commitments() {
        return """
        select k.* from commitments_as_known(:ends) k
         where k.implementer_province = any(:provinces)
           and (:field = '' or exists (select from agreement a where a.id = k.agreement_id and a.field = :field))\
        """;
    }

    List<QuarterOfProvince> promises(Scope scope, Quarter from, Quarter to, LocalDate ended) {
        return of(scope, PROMISES)
                .param("from", from.firstDay())
                .param("end", to.lastDay())
                .param("ended", ended)
                .query(JdbcTallies::quarter)
                .list();
    }

    Standing standing(Scope scope, LocalDate ended, LocalDate today, int silentDays) {
        var standing = new StandingRows();
        of(scope, STANDING.replace(":ages", JdbcTallies.ages(today)))
                .param("ended", ended)
                .param("today", today)
                .param("silent", silentDays)
                .query(standing::add);
        return standing.standing(scope);
    }

    Linkage linkage(Scope scope, Period period) {
        var linkage = new LinkageRows();
        sql.sql(LINKAGE)
                .param("ends", ends(scope))
                .param("field", JdbcTallies.field(scope))
                .param("place", scope.place())
                .param("before", period.previous().firstDay())
                .param("from", period.firstDay())
                .param("to", period.lastDay())
                .query(linkage::add);
        return linkage.linkage();
    }

    private StatementSpec of(Scope scope, String statement) {
        return JdbcTallies.of(sql, scope, statement).param("ends", ends(scope));
    }

    private static OffsetDateTime ends(Scope scope) {
        return KnownOn.ends(scope.knownOn());
    }
}
