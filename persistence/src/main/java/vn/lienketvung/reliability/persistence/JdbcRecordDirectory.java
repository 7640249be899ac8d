package vn.lienketvung.reliability.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.reliability.RecordDirectory;
import vn.lienketvung.reliability.RecordId;
import vn.lienketvung.reliability.RecordLine;
import vn.lienketvung.reliability.RecordPeriod;
import vn.lienketvung.reliability.RecordState;

@Component
@Transactional(readOnly = true)
class JdbcRecordDirectory implements RecordDirectory {

    private static final String LIST =
            """
            select r.id, r.province, p.name, r.state, r.counted, r.score, r.reply_by, r.replied_at is not null as replied
              from reliability_record r join province p on p.code = r.province
             where r.period = :period
             order by p.name collate "vi-x-icu"
            """;

    private final JdbcClient sql;

    JdbcRecordDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<RecordLine> of(RecordPeriod period) {
        return sql.sql(LIST).param("period", period.text()).query((row, _) -> line(row)).list();
    }

    private static RecordLine line(ResultSet row) throws SQLException {
        return new RecordLine(
                new RecordId(row.getObject("id", UUID.class)),
                new ProvinceCode(row.getString("province")),
                row.getString("name"),
                RecordState.valueOf(row.getString("state")),
                row.getInt("counted"),
                row.getBigDecimal("score"),
                row.getObject("reply_by", LocalDate.class),
                row.getBoolean("replied"));
    }
}
