package vn.lienketvung.identity.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Officials;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;

@Component
@Transactional(readOnly = true)
class JdbcOfficials implements Officials {

    private final JdbcClient sql;

    JdbcOfficials(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Official> findByAccount(AccountId account) {
        return sql.sql(
                        """
                        select full_name, position, organisation_id, organisation_name, organisation_kind, province
                          from working_person
                         where account_id = :account
                        """)
                .param("account", account.value())
                .query((row, _) ->
                        new EnteringPerson(
                                account,
                                row.getString("full_name"),
                                row.getString("position"),
                                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                row.getString("organisation_name"),
                                OrganisationKind.valueOf(row.getString("organisation_kind")),
                                row.getString("province")))
                .optional()
                .map(person -> person.with(grantsOf(account)));
    }

    /** Each role with the provinces it reaches today, and the bit of the place it belongs to. */
    private List<HeldRole> grantsOf(AccountId account) {
        return sql.sql(
                        """
                        select g.role, g.on_behalf_of, g.on_behalf_of_name,
                               g.reach = 'NATION' as nationwide,
                               case g.reach
                                   when 'OWN_PROVINCE' then array[o.province]
                                   when 'REGION' then (select array_agg(m.code order by m.code)
                                                         from province m where m.region_code = g.region)
                                   else '{}'
                               end as provinces,
                               case g.reach when 'OWN_PROVINCE' then p.audience_bit
                                            when 'REGION' then r.audience_bit end as audience_bit
                          from account_role g
                          join account a on a.id = g.account_id
                          join organisation o on o.id = a.organisation_id
                          left join province p on p.code = o.province
                          left join region r on r.code = g.region
                         where g.account_id = :account
                        """)
                .param("account", account.value())
                .query((row, _) -> HeldRole.of(row))
                .list();
    }
}
