package vn.lienketvung.statistics.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.statistics.Confidence;
import vn.lienketvung.statistics.Figure;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.FigureRevision;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Phrase;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.Provenance;
import vn.lienketvung.statistics.Recorder;

/** One row of what is known of a figure. */
record RevisionRow(FigureKey key, FigureRevision revision) {

    /** What both the table and what is published of it have. */
    static final String COLUMNS =
            "indicator, place, period, number, value, status, confidence, document, document_en, page, seen_at, note, note_en, known_on";

    /**
     * @param recorder null where it is nobody's business
     */
    static RevisionRow of(ResultSet row, boolean published, @Nullable Recorder recorder)
            throws SQLException {
        var period = row.getString("period");
        return new RevisionRow(
                new FigureKey(
                        new IndicatorCode(row.getString("indicator")),
                        Place.of(row.getString("place")),
                        Period.of(period)
                                .orElseThrow(() -> new SQLException("No period: " + period))),
                new FigureRevision(
                        row.getInt("number"),
                        row.getBigDecimal("value"),
                        FigureStatus.valueOf(row.getString("status")),
                        Confidence.valueOf(row.getString("confidence")),
                        new Provenance(
                                JdbcIndicators.phrase(row, "document"),
                                row.getString("page"),
                                row.getString("seen_at")),
                        note(row),
                        published,
                        row.getObject("known_on", LocalDate.class),
                        recorder));
    }

    private static @Nullable Phrase note(ResultSet row) throws SQLException {
        return row.getString("note") == null ? null : JdbcIndicators.phrase(row, "note");
    }

    static @Nullable Recorder recorder(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return account == null
                ? null
                : new Recorder(account, row.getString("person"), row.getString("organisation"));
    }

    /** The figures of rows that stand in the order of their numbers. */
    static List<Figure> figures(List<RevisionRow> rows) {
        var figures = new LinkedHashMap<FigureKey, List<FigureRevision>>();
        for (var row : rows)
            figures.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row.revision());
        return figures.entrySet().stream()
                .map(each -> new Figure(each.getKey(), each.getValue()))
                .toList();
    }
}
