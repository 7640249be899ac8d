package vn.lienketvung.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterFilter;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.shared.Page;

/** The register in one statement a page; narrowed here to what the person may see, and by the database again. */
@Component
@Transactional(readOnly = true)
class JdbcRegister implements Register {

    private static final String ROWS =
            """
            with seen as (
                select a.id, a.title, a.kind, a.status, a.field, a.starts_on, a.ends_on, a.changed_at,
                       (select s.number from agreement_signature s join agreement_party l
                                 on l.agreement_id = s.agreement_id and l.organisation = s.party and l.position = 0
                         where s.agreement_id = a.id) as number,
                       (select array_agg(p.name order by p.position) from agreement_party p
                         where p.agreement_id = a.id) as parties,
                       (select count(*) from agreement_commitment t where t.agreement_id = a.id) as commitments,
                       c.fulfilled, c.overdue, c.next_due
                  from agreement a
                 cross join lateral (
                       select count(*) filter (where k.status = 'FULFILLED') as fulfilled,
                              count(*) filter (where k.status = 'ACTIVE' and k.due_on < :today) as overdue,
                              min(k.due_on) filter (where k.status <> 'FULFILLED') as next_due
                         from commitment k where k.agreement_id = a.id) c
                 where true
            """;

    private static final String VISIBLE =
            """
             and (exists (select from agreement_party p where p.agreement_id = a.id and p.province = :own
                             and (p.position = 0 or a.status <> 'DRAFT'))
                  or cast(:insider as uuid) = any(a.insiders)
                  or (a.submitted_by_account is not null and (:nation or exists (
                      select from agreement_party p where p.agreement_id = a.id and p.province = any(:coordinated)))))
            """;

    private final JdbcClient sql;
    private final Clearance clearance;

    JdbcRegister(JdbcClient sql, Clearance clearance) {
        this.sql = sql;
        this.clearance = clearance;
    }

    @Override
    public Page<RegisterRow> search(
            RegisterFilter filter, Official by, LocalDate today, int page, int size) {
        var rows =
                sql.sql(
                                seen(filter)
                                        + " select * from seen"
                                        + overdue(filter)
                                        + orderBy(filter)
                                        + " limit :size offset :offset")
                        .params(parameters(filter, by, today))
                        .param("size", size)
                        .param("offset", (long) (page - 1) * size)
                        .query(JdbcRegister::row)
                        .list();
        return new Page<>(rows, page, size, totals(filter, by, today).agreements());
    }

    @Override
    public RegisterTotals totals(RegisterFilter filter, Official by, LocalDate today) {
        return sql.sql(
                        seen(filter)
                                + """
                                 select count(*) as agreements, coalesce(sum(commitments), 0) as commitments,
                                        coalesce(sum(fulfilled), 0) as fulfilled, coalesce(sum(overdue), 0) as overdue
                                   from seen
                                """
                                + overdue(filter))
                .params(parameters(filter, by, today))
                .query((row, number) ->
                        new RegisterTotals(
                                row.getLong("agreements"),
                                row.getLong("commitments"),
                                row.getLong("fulfilled"),
                                row.getLong("overdue")))
                .single();
    }

    private String seen(RegisterFilter filter) {
        var statement = new StringBuilder(ROWS);
        if (clearance.narrowsLists()) statement.append(VISIBLE);
        if (filter.status() != null) statement.append(" and a.status = :status");
        if (filter.field() != null) statement.append(" and a.field = :field");
        if (filter.province() != null) {
            statement.append(
                    " and exists (select from agreement_party p where p.agreement_id = a.id and p.province = :province)");
        }
        if (filter.text() != null) {
            statement.append(
                    """
                     and (strpos(portal_unaccent(lower(a.title)), portal_unaccent(lower(:text))) > 0
                          or exists (select from agreement_party p where p.agreement_id = a.id
                                        and strpos(portal_unaccent(lower(p.name)), portal_unaccent(lower(:text))) > 0)
                          or exists (select from agreement_signature s where s.agreement_id = a.id
                                        and strpos(portal_unaccent(lower(s.number)), portal_unaccent(lower(:text))) > 0))
                    """);
        }
        return statement.append(")").toString();
    }

    private static String overdue(RegisterFilter filter) {
        return filter.onlyOverdue() ? " where overdue > 0" : "";
    }

    private static String orderBy(RegisterFilter filter) {
        var column =
                switch (filter.sort()) {
                    case TITLE -> "title collate \"vi-x-icu\"";
                    case STATUS ->
                            "array_position(array['DRAFT','NEGOTIATION','RETURNED','SUBMITTED','UNDER_REVIEW','CONDITIONAL','APPROVED','SIGNED','IN_FORCE','COMPLETED','EXPIRED','TERMINATED','REJECTED','WITHDRAWN'], status)";
                    case ENDS_ON -> "ends_on";
                    case NEXT_DUE -> "next_due";
                    case CHANGED_AT -> "changed_at";
                };
        return " order by " + column + (filter.descending() ? " desc" : " asc") + " nulls last, id";
    }

    private static Map<String, @Nullable Object> parameters(
            RegisterFilter filter, Official by, LocalDate today) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("today", today);
        parameters.put("own", ownOf(by));
        parameters.put("insider", by.seesOnly() == null ? null : by.seesOnly().value());
        parameters.put("nation", by.holds(Role.MINISTRY_STAFF));
        parameters.put("coordinated", coordinatedBy(by));
        if (filter.status() != null) parameters.put("status", filter.status().name());
        if (filter.field() != null) parameters.put("field", filter.field().name());
        if (filter.province() != null) parameters.put("province", filter.province().value());
        if (filter.text() != null) parameters.put("text", filter.text());
        return parameters;
    }

    private static String ownOf(Official official) {
        var province = official.province();
        return province != null && official.seesProvince(province) ? province.value() : "";
    }

    private static String[] coordinatedBy(Official official) {
        return Stream.of(Role.REGIONAL_COORDINATOR, Role.REVIEWER)
                .flatMap(role -> official.provincesOf(role).stream())
                .distinct()
                .map(ProvinceCode::value)
                .toArray(String[]::new);
    }

    private static RegisterRow row(ResultSet row, int number) throws SQLException {
        var field = row.getString("field");
        return new RegisterRow(
                new AgreementId(row.getObject("id", UUID.class)),
                row.getString("title"),
                AgreementKind.valueOf(row.getString("kind")),
                row.getString("number"),
                AgreementStatus.valueOf(row.getString("status")),
                field == null ? null : CooperationField.valueOf(field),
                List.of((String[]) row.getArray("parties").getArray()),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("commitments"),
                row.getInt("fulfilled"),
                row.getInt("overdue"),
                row.getObject("next_due", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
