package vn.lienketvung.establishment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.establishment.CommuneDesks;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.organisation.OrganisationId;

@Component
@Transactional(readOnly = true)
class JdbcCommuneDesks implements CommuneDesks {

    private static final String DESK =
            """
            select d.full_name, o.id as committee,
                   array(select w.account_id
                           from working_people(null, array[o.id], array['COMMUNE_FOCAL_POINT'], null, null) w) as people
              from unit_designation d
              left join organisation o on o.commune = d.unit_id and o.kind = 'COMMUNE_COMMITTEE' and o.active
             where d.unit_id = :commune
             order by d.valid_until desc nulls first
             limit 1
            """;

    private final JdbcClient sql;

    JdbcCommuneDesks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public CommuneDesk of(UnitId commune) {
        return sql.sql(DESK)
                .param("commune", commune.toString())
                .query((row, _) -> desk(row))
                .single();
    }

    private static CommuneDesk desk(ResultSet row) throws SQLException {
        var committee = row.getObject("committee", UUID.class);
        var people = (UUID[]) row.getArray("people").getArray();
        return new CommuneDesk(
                row.getString("full_name"),
                committee == null ? null : new OrganisationId(committee),
                Arrays.stream(people).map(AccountId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
