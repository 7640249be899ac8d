package vn.lienketvung.exchange.persistence;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.exchange.ImportProgress;

/** In transactions of its own: what they say stays when the work is rolled back. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JdbcImportProgress implements ImportProgress {

    private final JdbcClient sql;

    JdbcImportProgress(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void begin(UUID id) {
        sql.sql(
                        """
                        insert into exchange_import_progress as p (import_id, attempts, done) values (:id, 1, 0)
                        on conflict (import_id) do update set attempts = p.attempts + 1, done = 0
                        """)
                .param("id", id)
                .update();
    }

    @Override
    public void reached(UUID id, int rows) {
        sql.sql("update exchange_import_progress set done = :rows where import_id = :id")
                .param("id", id)
                .param("rows", rows)
                .update();
    }

    @Override
    public void end(UUID id) {
        sql.sql("update exchange_import_progress set attempts = 0 where import_id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public int attempts(UUID id) {
        return sql.sql("select attempts from exchange_import_progress where import_id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
