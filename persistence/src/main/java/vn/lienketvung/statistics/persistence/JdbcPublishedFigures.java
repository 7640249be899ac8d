package vn.lienketvung.statistics.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.statistics.Coverage;
import vn.lienketvung.statistics.Figure;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Provenance;
import vn.lienketvung.statistics.PublishedFigures;

@Component
@Transactional(readOnly = true)
class JdbcPublishedFigures implements PublishedFigures {

    private static final String OF =
            "select "
                    + RevisionRow.COLUMNS
                    + """
                      from published_figure
                     where indicator in (:indicators)
                     order by indicator, place, period, number
                    """;

    /** By the last day; of two periods that end together the longer is the newest. */
    private static final String COVERAGE =
            """
            with newest as (
                select distinct on (indicator) indicator, period
                  from published_figure
                 order by indicator, upper(days) desc, lower(days)
            )
            select n.indicator, n.period,
                   count(distinct u.id) filter (where u.valid_until is null) as provinces,
                   count(distinct u.id) filter (where u.valid_until is not null) as former_provinces,
                   count(distinct f.place) filter (where f.scheme = 'SIX_REGIONS_OF_34') as regions,
                   count(distinct f.place) filter (where f.scheme = 'SIX_REGIONS_OF_63') as former_regions,
                   bool_or(f.unit_id is null and f.scheme is null) as nation,
                   bool_or(f.document like '%' || :made_up || '%') as made_up
              from newest n
              join published_figure f using (indicator, period)
              left join administrative_unit u on u.id = f.unit_id
             group by n.indicator, n.period
            """;

    private final JdbcClient sql;

    JdbcPublishedFigures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Figure> of(Collection<IndicatorCode> indicators) {
        if (indicators.isEmpty()) return List.of();
        return RevisionRow.figures(
                sql.sql(OF)
                        .param("indicators", indicators.stream().map(IndicatorCode::value).toList())
                        .query((row, _) -> RevisionRow.of(row, true, null))
                        .list());
    }

    @Override
    public Map<IndicatorCode, Coverage> coverage() {
        var all = new HashMap<IndicatorCode, Coverage>();
        sql.sql(COVERAGE)
                .param("made_up", Provenance.MADE_UP)
                .query(row -> {
                    all.put(new IndicatorCode(row.getString("indicator")), coverage(row));
                });
        return all;
    }

    private static Coverage coverage(ResultSet row) throws SQLException {
        return new Coverage(
                Period.of(row.getString("period")).orElseThrow(),
                row.getInt("provinces"),
                row.getInt("former_provinces"),
                row.getInt("regions"),
                row.getInt("former_regions"),
                row.getBoolean("nation"),
                row.getBoolean("made_up"));
    }
}
