package vn.lienketvung.statistics.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.FigureSubmission;
import vn.lienketvung.statistics.FigureTurn;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.Recorder;
import vn.lienketvung.statistics.SubmissionState;

/** One turn of a submission as a row. */
record TurnRow(UUID id, FigureKey key, FigureTurn turn) {

    static TurnRow of(ResultSet row) throws SQLException {
        return new TurnRow(row.getObject("id", UUID.class), key(row), turn(row));
    }

    static FigureKey key(ResultSet row) throws SQLException {
        var period = row.getString("period");
        return new FigureKey(
                new IndicatorCode(row.getString("indicator")),
                Place.of(row.getString("unit_id")),
                Period.of(period).orElseThrow(() -> new SQLException("No period: " + period)));
    }

    private static FigureTurn turn(ResultSet row) throws SQLException {
        return new FigureTurn(
                row.getInt("number"),
                SubmissionState.valueOf(row.getString("state")),
                entry(row),
                row.getString("reason"),
                new Recorder(
                        row.getObject("account", UUID.class),
                        row.getString("person"),
                        row.getString("organisation")),
                row.getObject("body", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    static @Nullable FigureEntry entry(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("value");
        return value == null
                ? null
                : new FigureEntry(
                        value,
                        FigureStatus.valueOf(row.getString("status")),
                        row.getString("document"),
                        row.getString("page"),
                        row.getString("note"));
    }

    /** The submissions of rows that stand in the order of their numbers. */
    static List<FigureSubmission> submissions(List<TurnRow> rows) {
        var turns = new LinkedHashMap<TurnRow, List<FigureTurn>>();
        var first = new LinkedHashMap<UUID, TurnRow>();
        for (var row : rows)
            turns.computeIfAbsent(first.computeIfAbsent(row.id(), _ -> row), _ -> new ArrayList<>())
                    .add(row.turn());
        return turns.entrySet().stream()
                .map(each ->
                        new FigureSubmission(
                                each.getKey().id(), each.getKey().key(), each.getValue()))
                .toList();
    }
}
