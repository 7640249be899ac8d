package vn.lienketvung.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.AgreementTrace;
import vn.lienketvung.register.AgreementTraces;

/** All of them in one statement; of evidence only whether there is any, since there may be very much of it. */
@Component
@Transactional(readOnly = true)
class JdbcAgreementTraces implements AgreementTraces {

    private static final String TRACES =
            """
            select a.id, a.title, a.field, a.origin = 'ENTERED_FROM_PAPER' as from_paper, a.in_force_on,
                   coalesce((select s.number from agreement_signature s join agreement_party l
                                       on l.agreement_id = s.agreement_id and l.organisation = s.party and l.position = 0
                              where s.agreement_id = a.id), a.paper_number) as number,
                   (select array_agg(p.name order by p.position) from agreement_party p where p.agreement_id = a.id) as parties,
                   cast(greatest(k.confirmed_at, g.received_at) at time zone 'Asia/Ho_Chi_Minh' as date) as last_result_on,
                   exists (select from commitment c join commitment_evidence e on e.commitment_id = c.id
                            where c.agreement_id = a.id and e.kind = 'MEETING_MINUTES' and not e.withdrawn) as met,
                   g.received_at is not null
                   or exists (select from commitment c join commitment_evidence e on e.commitment_id = c.id
                               where c.agreement_id = a.id and e.kind <> 'MEETING_MINUTES' and not e.withdrawn) as shown
              from agreement a
             cross join lateral (select max(c.outcome_at) as confirmed_at from commitment c
                                  where c.agreement_id = a.id and c.status in ('FULFILLED', 'PARTLY_FULFILLED')) k
             cross join lateral (
                   select max(e.at) as received_at from pledge_ledger l join pledge_entry e on e.ledger_id = l.id
                    where l.agreement_id = a.id and e.kind = 'CONFIRMED'
                      and not exists (select from pledge_entry r where r.about = e.about and r.kind = 'REVERSED')) g
             where a.status = 'IN_FORCE' and a.in_force_on <= cast(:since as date)
            """;

    private static final String REGION =
            " and a.party_provinces && (select array_agg(p.code) from province p where p.region_code = :region)";
    private static final String PROVINCE = " and :province = any(a.party_provinces)";

    private final JdbcClient sql;
    private final VisibleAgreements visible;

    JdbcAgreementTraces(JdbcClient sql, VisibleAgreements visible) {
        this.sql = sql;
        this.visible = visible;
    }

    @Override
    public List<AgreementTrace> inForceSince(
            LocalDate day,
            @Nullable RegionCode region,
            @Nullable ProvinceCode province,
            Official by) {
        var parameters = visible.parameters(by);
        parameters.put("since", day);
        if (region != null) parameters.put("region", region.value());
        if (province != null) parameters.put("province", province.value());
        return sql.sql(
                        TRACES
                                + (region == null ? "" : REGION)
                                + (province == null ? "" : PROVINCE)
                                + visible.condition(by))
                .params(parameters)
                .query(JdbcAgreementTraces::trace)
                .list();
    }

    private static AgreementTrace trace(ResultSet row, int number) throws SQLException {
        var field = row.getString("field");
        return new AgreementTrace(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                field == null ? null : CooperationField.valueOf(field),
                List.of((String[]) row.getArray("parties").getArray()),
                row.getBoolean("from_paper"),
                row.getObject("in_force_on", LocalDate.class),
                row.getObject("last_result_on", LocalDate.class),
                row.getBoolean("met"),
                row.getBoolean("shown"));
    }
}
