package vn.lienketvung.statistics.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.statistics.Frequency;
import vn.lienketvung.statistics.Indicator;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.IndicatorTheme;
import vn.lienketvung.statistics.Indicators;
import vn.lienketvung.statistics.MergeRule;
import vn.lienketvung.statistics.PeriodCalendar;
import vn.lienketvung.statistics.Phrase;
import vn.lienketvung.statistics.SeriesBreak;

@Component
@Transactional(readOnly = true)
class JdbcIndicators implements Indicators {

    private static final String ALL =
            """
            select i.*,
                   array(select b.on_day from indicator_break b where b.indicator = i.code order by b.on_day) as break_days,
                   array(select b.note from indicator_break b where b.indicator = i.code order by b.on_day) as break_notes,
                   array(select b.note_en from indicator_break b where b.indicator = i.code order by b.on_day) as break_notes_en
              from indicator i
             order by i.position
            """;

    private final JdbcClient sql;

    JdbcIndicators(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Indicator> all() {
        return sql.sql(ALL).query((row, _) -> indicator(row)).list();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        var weight = row.getString("weight");
        return new Indicator(
                new IndicatorCode(row.getString("code")),
                IndicatorTheme.valueOf(row.getString("theme")),
                phrase(row, "name"),
                phrase(row, "definition"),
                phrase(row, "unit"),
                phrase(row, "owner"),
                Frequency.valueOf(row.getString("frequency")),
                PeriodCalendar.valueOf(row.getString("calendar")),
                MergeRule.valueOf(row.getString("merge_rule")),
                weight == null ? null : new IndicatorCode(weight),
                breaks(row));
    }

    private static List<SeriesBreak> breaks(ResultSet row) throws SQLException {
        var days = (java.sql.Date[]) row.getArray("break_days").getArray();
        var notes = (String[]) row.getArray("break_notes").getArray();
        var english = (String[]) row.getArray("break_notes_en").getArray();
        var breaks = new ArrayList<SeriesBreak>();
        for (int at = 0; at < days.length; at++)
            breaks.add(new SeriesBreak(day(days[at]), new Phrase(notes[at], english[at])));
        return breaks;
    }

    private static LocalDate day(java.sql.Date day) {
        return day.toLocalDate();
    }

    static Phrase phrase(ResultSet row, String column) throws SQLException {
        return new Phrase(row.getString(column), row.getString(column + "_en"));
    }
}
