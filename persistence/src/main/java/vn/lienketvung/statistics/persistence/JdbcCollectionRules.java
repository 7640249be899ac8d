package vn.lienketvung.statistics.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.statistics.CollectionRule;
import vn.lienketvung.statistics.CollectionRules;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.PeriodCalendar;
import vn.lienketvung.statistics.PeriodKind;

@Component
@Transactional(readOnly = true)
class JdbcCollectionRules implements CollectionRules {

    private static final String ALL =
            """
            select c.indicator, c.every, i.calendar, c.days_after, c.least, c.most, c.decimals
              from collection_rule c join indicator i on i.code = c.indicator
             order by i.position, c.every
            """;

    private final JdbcClient sql;

    JdbcCollectionRules(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<CollectionRule> all() {
        return sql.sql(ALL)
                .query((row, _) ->
                        new CollectionRule(
                                new IndicatorCode(row.getString("indicator")),
                                PeriodKind.valueOf(row.getString("every")),
                                PeriodCalendar.valueOf(row.getString("calendar")),
                                row.getInt("days_after"),
                                row.getBigDecimal("least"),
                                row.getBigDecimal("most"),
                                row.getInt("decimals")))
                .list();
    }
}
