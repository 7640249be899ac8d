package vn.lienketvung.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.review.Candidate;
import vn.lienketvung.review.Candidates;

@Component
@Transactional(readOnly = true)
class JdbcCandidates implements Candidates {

    private final JdbcClient sql;

    JdbcCandidates(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Candidate> reaching(Collection<ProvinceCode> provinces) {
        return sql.sql("select * from review_candidates(:provinces)")
                .param(
                        "provinces",
                        provinces.stream().map(ProvinceCode::value).toArray(String[]::new))
                .query(JdbcCandidates::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        var province = row.getString("province");
        return new Candidate(
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                province == null ? null : new ProvinceCode(province));
    }
}
