package vn.lienketvung.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.PeopleDirectory;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.organisation.OrganisationId;

/** Asks the one function of the database that may look past whoever asks. */
@Component
@Transactional(readOnly = true)
class JdbcPeopleDirectory implements PeopleDirectory {

    private final JdbcClient sql;

    JdbcPeopleDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<WorkingPerson> find(AccountId account) {
        return findAll(List.of(account)).stream().findFirst();
    }

    @Override
    public List<WorkingPerson> findAll(Collection<AccountId> accounts) {
        var ids = accounts.stream().map(AccountId::value).toArray(UUID[]::new);
        return ask(null, null, null, null, ids);
    }

    @Override
    public List<WorkingPerson> everybodyIn(OrganisationId organisation) {
        return ask(null, organisation.value(), null, null, null);
    }

    @Override
    public List<WorkingPerson> inOrganisation(Role role, OrganisationId organisation) {
        return ask(role, organisation.value(), null, null, null);
    }

    @Override
    public List<WorkingPerson> inProvince(Role role, ProvinceCode province) {
        return ask(role, null, province.value(), null, null);
    }

    @Override
    public List<WorkingPerson> forRegion(Role role, RegionCode region) {
        return ask(role, null, null, region.value(), null);
    }

    @Override
    public List<WorkingPerson> nationwide(Role role) {
        return ask(role, null, null, null, null);
    }

    private List<WorkingPerson> ask(
            @Nullable Role role,
            @Nullable UUID organisation,
            @Nullable String province,
            @Nullable String region,
            UUID @Nullable [] accounts) {
        return sql.sql(
                        """
                        select * from working_people(:role, cast(:organisation as uuid), :province, :region,
                                                     cast(:accounts as uuid[]))
                        """)
                .param("role", role == null ? null : role.name())
                .param("organisation", organisation)
                .param("province", province)
                .param("region", region)
                .param("accounts", accounts)
                .query(JdbcPeopleDirectory::person)
                .list();
    }

    private static WorkingPerson person(ResultSet row, int number) throws SQLException {
        return new WorkingPerson(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("full_name"),
                row.getString("position"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation_name"),
                row.getString("email"));
    }
}
