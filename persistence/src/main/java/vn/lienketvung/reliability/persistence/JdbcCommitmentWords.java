package vn.lienketvung.reliability.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.reliability.CommitmentWords;

/** The database hides what the reader may not open. */
@Component
@Transactional(readOnly = true)
class JdbcCommitmentWords implements CommitmentWords {

    private final JdbcClient sql;

    JdbcCommitmentWords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<CommitmentId, Words> of(Collection<CommitmentId> commitments) {
        var found = new HashMap<CommitmentId, Words>();
        sql.sql(
                        """
                        select id, text, agreement_title, implementer_name, verifier_province
                          from commitment where id = any(:ids)
                        """)
                .param("ids", commitments.stream().map(CommitmentId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new CommitmentId(row.getObject("id", UUID.class)),
                            new Words(
                                    row.getString("text"),
                                    row.getString("agreement_title"),
                                    row.getString("implementer_name"),
                                    new ProvinceCode(row.getString("verifier_province"))));
                });
        return found;
    }
}
