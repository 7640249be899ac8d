package vn.lienketvung.reliability.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.reliability.WeightTables;
import vn.lienketvung.reliability.Weights;

@Component
@Transactional(readOnly = true)
class JdbcWeightTables implements WeightTables {

    private final JdbcClient sql;

    JdbcWeightTables(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Weights> all() {
        return sql.sql("select * from reliability_weights order by valid_from desc")
                .query((row, _) -> weights(row))
                .list();
    }

    private static Weights weights(ResultSet row) throws SQLException {
        return new Weights(
                row.getObject("valid_from", LocalDate.class),
                row.getInt("kept_in_time"),
                row.getInt("kept_late"),
                row.getInt("kept_in_part"),
                row.getInt("not_kept"),
                row.getInt("overdue"),
                row.getInt("extension"),
                row.getInt("returned"),
                row.getInt("silent"),
                row.getInt("smallest"));
    }
}
