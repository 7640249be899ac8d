package vn.lienketvung.analysis.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.analysis.TallyCheck;

/** Asks the database, which holds the records and the tallies still while it counts. */
@Component
@Transactional
class JdbcTallyCheck implements TallyCheck {

    private final JdbcClient sql;

    JdbcTallyCheck(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WrongCell> wrongCells() {
        return sql.sql("select cell, stands, counted from analysis_differences() order by cell")
                .query((row, number) ->
                        new WrongCell(
                                row.getString("cell"),
                                row.getLong("stands"),
                                row.getLong("counted")))
                .list();
    }

    @Override
    public void rebuild() {
        sql.sql("select analysis_rebuild()").query(Object.class).optional();
    }
}
