package vn.lienketvung.counterfeit.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.evidence.BytesInUse;
import vn.lienketvung.shared.Sha256;

/** The photos that reports of fakes still hold. */
@Component
@Transactional(readOnly = true)
class JdbcSnapshotsInUse implements BytesInUse {

    private final JdbcClient sql;

    JdbcSnapshotsInUse(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean includes(Sha256 sha256) {
        return sql.sql("select exists (select from counterfeit_report where photo = :digest)")
                .param("digest", sha256.value())
                .query(Boolean.class)
                .single();
    }
}
