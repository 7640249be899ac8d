package vn.lienketvung.register.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.register.RegisterFilter;
import vn.lienketvung.register.RegisterFilter.Attention;
import vn.lienketvung.register.RegisterFilter.Sort;

/** A filter of the register as the text and the parameters of a statement. */
final class RegisterStatement {

    /** What stands beside an agreement in its row: looked up for the rows that are shown, not for all that match. */
    private static final String ROW =
            """
            select m.*, (%s) as matches, c.fulfilled, c.overdue, c.next_due,
                   (select s.number from agreement_signature s join agreement_party l
                             on l.agreement_id = s.agreement_id and l.organisation = s.party and l.position = 0
                     where s.agreement_id = m.id) as number,
                   (select array_agg(p.name order by p.position) from agreement_party p
                     where p.agreement_id = m.id) as parties,
                   coalesce((select 1 + max(t.position) from agreement_commitment t where t.agreement_id = m.id), 0) as commitments
              from (%s) m
             cross join lateral (
                   select count(*) filter (where k.status = 'FULFILLED') as fulfilled,
                          count(*) filter (where commitment_overdue(k.status, k.due_on, :ended)) as overdue,
                          min(k.due_on) filter (where k.status in ('ACTIVE', 'CLAIMED')) as next_due
                     from commitment k where k.agreement_id = m.id) c
             order by m.place
            """;

    private static final String NEXT_DUE =
            """
             cross join lateral (select min(k.due_on) as next_due from commitment k
                         where k.agreement_id = a.id and k.status in ('ACTIVE', 'CLAIMED')) d
            """;

    private static final String TEXT =
            """
             and (strpos(portal_unaccent(lower(a.title)), portal_unaccent(lower(:text))) > 0
                  or exists (select from agreement_party p where p.agreement_id = a.id
                                and strpos(portal_unaccent(lower(p.name)), portal_unaccent(lower(:text))) > 0)
                  or exists (select from agreement_signature s where s.agreement_id = a.id
                                and strpos(portal_unaccent(lower(s.number)), portal_unaccent(lower(:text))) > 0))
            """;

    private static final String IN_ORDER_OF_LIFE =
            Arrays.stream(AgreementStatus.values())
                    .map(status -> "'" + status.name() + "'")
                    .collect(Collectors.joining(",", "array_position(array[", "], a.status)"));

    private final RegisterFilter filter;
    private final Map<String, @Nullable Object> parameters;
    private final StringBuilder where;
    private final CommitmentTimes times;

    /** Takes the parameters over and adds its own. */
    RegisterStatement(
            RegisterFilter filter,
            String visible,
            Map<String, @Nullable Object> parameters,
            Reckoning reckoning,
            CommitmentTimes times) {
        this.filter = filter;
        this.parameters = parameters;
        this.where = new StringBuilder(" where true").append(visible);
        this.times = times;
        parameters.put("ended", reckoning.ended());
        narrow(reckoning.today());
    }

    /**
     * Every matching row in order, with {@code limit} and {@code offset} when they are given.
     *
     * @param matches a value that stands beside each row
     */
    String rows(String limit, String matches) {
        return ROW.formatted(
                matches,
                "select a.id, a.title, a.kind, a.origin, a.status, a.field, a.starts_on, a.ends_on, a.changed_at, a.corrected_at, row_number() over ("
                        + order()
                        + ") as place from agreement a"
                        + (filter.sort() == Sort.NEXT_DUE ? NEXT_DUE : "")
                        + where
                        + order()
                        + limit);
    }

    /** Counts matches, but no further than {@code :most}. */
    String count() {
        return "select count(*) from (select from agreement a" + where + " limit :most) m";
    }

    String totals() {
        return """
        select count(*) as agreements, coalesce(sum(t.commitments), 0) as commitments,
               coalesce(sum(c.fulfilled), 0) as fulfilled, coalesce(sum(c.overdue), 0) as overdue
          from agreement a
         cross join lateral (select count(*) as commitments from agreement_commitment t
                              where t.agreement_id = a.id) t
         cross join lateral (
               select count(*) filter (where k.status = 'FULFILLED') as fulfilled,
                      count(*) filter (where commitment_overdue(k.status, k.due_on, :ended)) as overdue
                 from commitment k where k.agreement_id = a.id) c
        """
                + where;
    }

    /** The condition alone, on {@code agreement a}. */
    String where() {
        return where.toString();
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    private void narrow(LocalDate today) {
        given("status", name(filter.status()), " and a.status = :status");
        given("kind", name(filter.kind()), " and a.kind = :kind");
        given("field", name(filter.field()), " and a.field = :field");
        given("province", filter.province(), " and :province = any(a.party_provinces)");
        given("partner", filter.partner(), " and :partner = any(a.party_provinces)");
        given(
                "region",
                filter.region(),
                party("p.province in (select code from province where region_code = :region)"));
        if (filter.year() != null) {
            given(
                    "from",
                    LocalDate.of(filter.year(), 1, 1),
                    " and a.starts_on < (cast(:from as date) + interval '1 year') and (a.ends_on is null or a.ends_on >= :from)");
        }
        if (filter.attention() != null) attention(filter.attention(), today);
        if (filter.ownOnly())
            where.append(
                    party("(p.organisation = :organisation or p.focal_point = :organisation)"));
        given("text", filter.text(), TEXT);
    }

    private void attention(Attention attention, LocalDate today) {
        var mark =
                switch (attention) {
                    case OVERDUE -> "commitment_overdue(k.status, k.due_on, :ended)";
                    case AT_RISK -> "commitment_at_risk(k, :ended, cast(:soon as date))";
                    case STALE ->
                            """
                            commitment_stale(k.status, commitment_heard_on(k.id, k.began_at, k.condition_met_at),
                                             cast(:today as date), :silent)
                            """;
                };
        parameters.put("soon", today.plusDays(times.soonDays()));
        parameters.put("today", today);
        parameters.put("silent", times.silentDays());
        where.append(
                " and exists (select from commitment k where k.agreement_id = a.id and k.status = 'ACTIVE' and "
                        + mark
                        + ")");
    }

    private void given(String name, @Nullable Object value, String condition) {
        if (value == null) return;
        parameters.put(name, value instanceof LocalDate ? value : value.toString());
        where.append(condition);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String party(String condition) {
        return " and exists (select from agreement_party p where p.agreement_id = a.id and "
                + condition
                + ")";
    }

    private String order() {
        var column =
                switch (filter.sort()) {
                    case TITLE -> "a.title collate \"vi-x-icu\"";
                    case STATUS -> IN_ORDER_OF_LIFE;
                    case ENDS_ON -> "a.ends_on";
                    case NEXT_DUE -> "d.next_due";
                    case CHANGED_AT -> "a.changed_at";
                };
        return " order by "
                + column
                + (filter.descending() ? " desc" : " asc")
                + nulls()
                + ", a.id";
    }

    /** Only where something may be missing, so that an index gives the order everywhere else. */
    private String nulls() {
        return filter.descending()
                        && (filter.sort() == Sort.ENDS_ON || filter.sort() == Sort.NEXT_DUE)
                ? " nulls last"
                : "";
    }
}
