package vn.lienketvung.identity.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.organisation.OrganisationId;

@Component
@Transactional(readOnly = true)
class JdbcWorkingPeople implements WorkingPeople {

    private final JdbcClient sql;

    JdbcWorkingPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<AccountId> of(Collection<OrganisationId> organisations, Collection<Role> roles) {
        return find(organisations, List.of(), roles);
    }

    @Override
    public Set<AccountId> reaching(Collection<ProvinceCode> provinces, Role role) {
        return find(List.of(), provinces, List.of(role));
    }

    private Set<AccountId> find(
            Collection<OrganisationId> organisations,
            Collection<ProvinceCode> provinces,
            Collection<Role> roles) {
        return sql
                .sql(
                        "select account from account_working(:organisations, :provinces, :roles) as account")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param(
                        "provinces",
                        provinces.stream().map(ProvinceCode::value).toArray(String[]::new))
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, _) -> new AccountId(row.getObject("account", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
