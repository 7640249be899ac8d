package vn.lienketvung.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.organisation.OrganisationId;

/** Asks the one function of the database that may look past whoever asks. */
@Component
@Transactional(readOnly = true)
class JdbcWorkingPeople implements WorkingPeople {

    private final JdbcClient sql;

    JdbcWorkingPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<WorkingPerson> find(Whom whom) {
        return sql.sql(
                        """
                        select * from working_people(cast(:accounts as uuid[]), cast(:organisations as uuid[]),
                                                     cast(:roles as text[]), cast(:reaching as text[]),
                                                     cast(:inSteadOf as uuid[]))
                        """)
                .param("accounts", ids(whom.accounts(), AccountId::value))
                .param("organisations", ids(whom.organisations(), OrganisationId::value))
                .param("roles", texts(whom.roles(), Role::name))
                .param("reaching", texts(whom.reaching(), ProvinceCode::value))
                .param("inSteadOf", ids(whom.inSteadOf(), AccountId::value))
                .query(JdbcWorkingPeople::person)
                .list();
    }

    private static <T> UUID @Nullable [] ids(
            @Nullable Collection<T> wanted, Function<T, UUID> value) {
        return wanted == null ? null : wanted.stream().map(value).toArray(UUID[]::new);
    }

    private static <T> String @Nullable [] texts(
            @Nullable Collection<T> wanted, Function<T, String> value) {
        return wanted == null ? null : wanted.stream().map(value).toArray(String[]::new);
    }

    private static WorkingPerson person(ResultSet row, int number) throws SQLException {
        var province = row.getString("province");
        return new WorkingPerson(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("full_name"),
                row.getString("position"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation_name"),
                province == null ? null : new ProvinceCode(province),
                row.getString("email"));
    }
}
