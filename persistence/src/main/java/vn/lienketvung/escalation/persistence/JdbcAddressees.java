package vn.lienketvung.escalation.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.escalation.Addressee;
import vn.lienketvung.escalation.Addressees;
import vn.lienketvung.escalation.LadderStep;
import vn.lienketvung.escalation.Told;
import vn.lienketvung.escalation.Watched;

/** Asks the accounts who works where today, in which role. */
@Component
@Transactional(readOnly = true)
class JdbcAddressees implements Addressees {

    private static final String WORKING =
            """
            select a.id, a.full_name, o.name
              from account a join organisation o on o.id = a.organisation_id
             where a.status = 'ACTIVE' and o.active
            """;

    private static final String OFFICIALS =
            """
             and o.id = :organisation and exists (select from account_grant g where g.account_id = a.id
                 and g.role in ('PROVINCIAL_OFFICIAL', 'COMMUNE_FOCAL_POINT', 'COOPERATIVE_REPRESENTATIVE',
                                'RETAILER_REPRESENTATIVE'))
            """;

    private static final String LEADER =
            """
             and case when cast(:leaderAccount as text) is null then o.id = :organisation and a.full_name = :leaderName
                      else a.id = cast(:leaderAccount as uuid) or exists (select from account_role r where r.account_id = a.id
                     and r.on_behalf_of = cast(:leaderAccount as uuid)) end
            """;

    private static final String HEAD =
            """
             and o.id = :organisation and exists (select from account_role g where g.account_id = a.id
                 and g.role = 'DEPARTMENT_HEAD')
            """;

    private static final String PROVINCE =
            """
             and o.province = :province and exists (select from account_role g where g.account_id = a.id
                 and g.role = 'PROVINCE_LEADER')
            """;

    private static final String COORDINATORS =
            """
             and exists (select from account_role g where g.account_id = a.id and g.role = 'REGIONAL_COORDINATOR'
                 and g.region = (select p.region_code from province p where p.code = :province))
            """;

    private static final String MINISTRY =
            """
             and exists (select from account_role g where g.account_id = a.id and g.role = 'MINISTRY_STAFF')
            """;

    private final JdbcClient sql;

    JdbcAddressees(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Told> find(LadderStep step, Addressee capacity, Watched commitment) {
        var organisation =
                capacity == Addressee.COUNTERPART
                        ? commitment.verifier()
                        : commitment.implementer();
        var leader = commitment.leaderAccount();
        return sql.sql(WORKING + whose(capacity) + " order by a.full_name, a.id")
                .param("organisation", organisation.value())
                .param("province", commitment.implementerProvince().value())
                .param("leaderName", commitment.leaderName())
                .param("leaderAccount", leader == null ? null : leader.toString())
                .query((row, number) ->
                        new Told(
                                step,
                                capacity,
                                row.getObject("id", UUID.class),
                                row.getString("full_name"),
                                row.getString("name")))
                .list();
    }

    private static String whose(Addressee capacity) {
        return switch (capacity) {
            case IMPLEMENTER, COUNTERPART -> OFFICIALS;
            case LEADER -> LEADER;
            case DEPARTMENT_HEAD -> HEAD;
            case PROVINCE_LEADER -> PROVINCE;
            case COORDINATOR -> COORDINATORS;
            case MINISTRY -> MINISTRY;
        };
    }
}
