package vn.lienketvung.statistics.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.statistics.DifferenceReason;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.Reconciliation;
import vn.lienketvung.statistics.ReconciliationDeed;
import vn.lienketvung.statistics.ReconciliationState;
import vn.lienketvung.statistics.ReconciliationTurn;
import vn.lienketvung.statistics.Recorder;
import vn.lienketvung.statistics.Side;
import vn.lienketvung.statistics.Verdict;

/** One turn in the comparison of two sources as a row. */
record ReconciliationRow(UUID id, FigureKey key, ReconciliationTurn turn) {

    static ReconciliationRow of(ResultSet row) throws SQLException {
        return new ReconciliationRow(
                row.getObject("id", UUID.class),
                TurnRow.key(row),
                new ReconciliationTurn(
                        row.getInt("number"),
                        ReconciliationDeed.valueOf(row.getString("deed")),
                        ReconciliationState.valueOf(row.getString("state")),
                        TurnRow.entry(row),
                        of(Side.class, row.getString("side")),
                        of(DifferenceReason.class, row.getString("reason")),
                        of(Verdict.class, row.getString("verdict")),
                        row.getString("words"),
                        new Recorder(
                                row.getObject("account", UUID.class),
                                row.getString("person"),
                                row.getString("organisation")),
                        row.getObject("body", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    private static <E extends Enum<E>> @Nullable E of(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The comparisons of rows whose turns stand in the order of their numbers. */
    static List<Reconciliation> all(List<ReconciliationRow> rows) {
        var turns = new LinkedHashMap<UUID, List<ReconciliationTurn>>();
        var keys = new LinkedHashMap<UUID, FigureKey>();
        for (var row : rows) {
            keys.put(row.id(), row.key());
            turns.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row.turn());
        }
        return keys.entrySet().stream()
                .map(each ->
                        new Reconciliation(
                                each.getKey(),
                                each.getValue(),
                                turns.getOrDefault(each.getKey(), List.of())))
                .toList();
    }
}
