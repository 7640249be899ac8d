package db.migration.statistics;

import db.migration.reference.ReferenceFile;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Loads the indicators and the first 312 real figures, each with where it was read; those that are hardly trusted unpublished.
 * The files are part of the checksum: a figure that is known better later is a revision of its own.
 */
public class V0661__statistics_load_figures extends BaseJavaMigration {

    private static final List<ReferenceFile> FILES =
            List.of(
                    new ReferenceFile(
                            "file_indicator",
                            "statistics/indicators.csv",
                            "code,theme,position,name,name_en,definition,definition_en,unit,unit_en,owner,owner_en,"
                                    + "frequency,calendar,merge_rule,weight"),
                    new ReferenceFile(
                            "file_break", "statistics/breaks.csv", "indicator,on_day,note,note_en"),
                    new ReferenceFile(
                            "file_source",
                            "statistics/sources.csv",
                            "source,document,document_en,page,seen_at,known_on"),
                    new ReferenceFile(
                            "file_value",
                            "statistics/values.csv",
                            "indicator,place,period,value,status,confidence,published,source,note,note_en"));

    private static final String INDICATORS =
            """
            insert into indicator (code, theme, position, name, name_en, definition, definition_en, unit, unit_en,
                                   owner, owner_en, frequency, calendar, merge_rule, weight)
            select code, theme, position::integer, name, name_en, definition, definition_en, unit, unit_en,
                   owner, owner_en, frequency, calendar, merge_rule, weight
              from file_indicator
             order by weight is not null, position::integer
            """;

    private static final String BREAKS =
            """
            insert into indicator_break (indicator, on_day, note, note_en)
            select indicator, on_day::date, note, note_en from file_break
            """;

    private static final String FIGURES =
            """
            insert into figure_revision (indicator, unit_id, scheme, region_code, period, number, value, status,
                                         confidence, document, document_en, page, seen_at, note, note_en, published,
                                         known_on)
            select v.indicator,
                   case when v.place like '%@%' then v.place end,
                   case when v.place like '%:%' then split_part(v.place, ':', 1) end,
                   case when v.place like '%:%' then split_part(v.place, ':', 2) end,
                   v.period, 1, v.value::numeric, v.status, v.confidence, s.document, s.document_en, s.page, s.seen_at,
                   v.note, v.note_en, v.published = 'yes', s.known_on::date
              from file_value v join file_source s using (source)
            """;

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        for (ReferenceFile file : FILES) {
            file.load(connection);
        }
        try (Statement statement = connection.createStatement()) {
            for (String step : List.of(INDICATORS, BREAKS, FIGURES)) {
                statement.execute(step);
            }
            statement.execute("analyze indicator, indicator_break, figure_revision");
        }
    }

    @Override
    public Integer getChecksum() {
        return ReferenceFile.checksum(FILES);
    }
}
