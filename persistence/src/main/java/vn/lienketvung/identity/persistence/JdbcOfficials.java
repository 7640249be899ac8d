package vn.lienketvung.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Officials;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;

/**
 * Person and rights in one statement, the first of every request. The function it calls sees what it needs, so it
 * opens no transaction for itself.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class JdbcOfficials implements Officials {

    private record Line(EnteringPerson person, List<HeldRole> roles) {}

    private final JdbcClient sql;

    JdbcOfficials(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Official> findByAccount(AccountId account) {
        var lines =
                sql.sql("select * from person_of_request(:account)")
                        .param("account", account.value())
                        .query((row, _) -> line(account, row))
                        .list();
        return lines.stream()
                .findFirst()
                .map(first ->
                        first.person()
                                .with(
                                        lines.stream()
                                                .flatMap(line -> line.roles().stream())
                                                .toList()));
    }

    private static Line line(AccountId account, ResultSet row) throws SQLException {
        return new Line(
                new EnteringPerson(
                        account,
                        row.getString("full_name"),
                        row.getString("position"),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("organisation_name"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("province")),
                row.getString("role") == null ? List.of() : List.of(HeldRole.of(row)));
    }
}
