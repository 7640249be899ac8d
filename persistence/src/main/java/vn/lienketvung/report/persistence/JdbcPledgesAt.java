package vn.lienketvung.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.report.PledgeAt;
import vn.lienketvung.report.PledgeAt.Receipt;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.Resource;

/** Tells from the entries of ledgers, none of which ever changes, how pledges stood at a cut-off. */
@Component
class JdbcPledgesAt {

    private static final String PLEDGES =
            """
            select l.id, l.giver_name || ': ' || l.purpose as title, l.kind, l.what, l.unit, l.pledged, g.province as giver,
                   cast(deadline_of(l.due_on) at time zone 'Asia/Ho_Chi_Minh' as date) as deadline,
                   r.receiver, r.received, r.in_period, r.awaiting
              from agreement a
              join pledge_ledger l on l.agreement_id = a.id
              join agreement_party g on g.agreement_id = a.id and g.organisation = l.giver
              left join lateral (
                   select p.province as receiver,
                          coalesce(sum(e.amount) filter (where c.kind = 'CONFIRMED'), 0) as received,
                          coalesce(sum(e.amount) filter (where c.kind = 'CONFIRMED' and c.at >= :begins), 0) as in_period,
                          coalesce(sum(e.amount) filter (where c.kind is null), 0) as awaiting
                     from pledge_entry e
                     join agreement_party p on p.agreement_id = a.id and p.organisation = e.party
                     left join pledge_entry c on c.about = e.id and c.kind in ('CONFIRMED', 'REFUSED') and c.at < :ends
                    where e.ledger_id = l.id and e.kind = 'REPORTED' and e.at < :ends
                      and not exists (select from pledge_entry x where x.about = e.id and x.kind = 'REVERSED' and x.at < :ends)
                    group by p.province) r on true
             where a.in_force_on <= :last and (a.ended_on is null or a.ended_on >= :first) and :province = any (a.party_provinces)
               and :province in (g.province, r.receiver)
             order by l.id, r.receiver
            """;

    private final JdbcClient sql;

    JdbcPledgesAt(JdbcClient sql) {
        this.sql = sql;
    }

    List<PledgeAt> of(ProvinceCode province, ReportPeriod period) {
        var pledges = new LinkedHashMap<UUID, PledgeAt>();
        sql.sql(PLEDGES)
                .params(PeriodBounds.of(period))
                .param("province", province.value())
                .query((ResultSet row) -> {
                    var id = row.getObject("id", UUID.class);
                    var known = pledges.get(id);
                    var receipts = new ArrayList<>(known == null ? List.of() : known.receipts());
                    if (row.getString("receiver") != null) receipts.add(receipt(row));
                    pledges.put(id, pledge(id, row, receipts));
                });
        return List.copyOf(pledges.values());
    }

    private static PledgeAt pledge(UUID id, ResultSet row, List<Receipt> receipts)
            throws SQLException {
        return new PledgeAt(
                id,
                row.getString("title"),
                new Resource(
                        PledgeKind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        row.getString("unit")),
                new ProvinceCode(row.getString("giver")),
                row.getBigDecimal("pledged"),
                row.getObject("deadline", LocalDate.class),
                receipts);
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                new ProvinceCode(row.getString("receiver")),
                row.getBigDecimal("received"),
                row.getBigDecimal("in_period"),
                row.getBigDecimal("awaiting"));
    }
}
