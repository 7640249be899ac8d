package vn.lienketvung.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Sha256;

/** The figures of a report by their place. */
public record Figures(SortedMap<Cell, BigDecimal> cells) {

    public static final Figures NONE = new Figures(new TreeMap<>());

    public Figures {
        var sorted = new TreeMap<Cell, BigDecimal>();
        cells.forEach((cell, value) -> sorted.put(cell, plain(value)));
        cells = Collections.unmodifiableSortedMap(sorted);
    }

    public static Figures of(Map<Cell, BigDecimal> cells) {
        return new Figures(new TreeMap<>(cells));
    }

    /** Numbers that are equal are written alike, whatever digits they were typed with. */
    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** What stands there: nothing counted is 0, nothing stated is null. */
    public @Nullable BigDecimal at(ReportTable table, String row, Measure measure) {
        var value = cells.get(new Cell(table, row, measure));
        return value == null && measure.isCounted() ? BigDecimal.ZERO : value;
    }

    /** The rows of a table that have anything in them. */
    public List<String> rows(ReportTable table) {
        return cells.keySet().stream()
                .filter(cell -> cell.table() == table)
                .map(Cell::row)
                .distinct()
                .toList();
    }

    /**
     * Whether a table was counted. Reports that were reviewed before obstacles and resources were counted do not have them; those
     * after it write zeros where there is nothing.
     */
    public boolean has(ReportTable table) {
        return switch (table) {
            case OBSTACLES, PLEDGES, CONTRIBUTIONS -> !rows(ReportTable.OBSTACLES).isEmpty();
            case PROVINCE_OBSTACLES -> !rows(table).isEmpty();
            default -> true;
        };
    }

    /** Over all rows; null when none of them states it. */
    public @Nullable BigDecimal total(ReportTable table, Measure measure) {
        var values =
                cells.entrySet().stream()
                        .filter(each ->
                                each.getKey().table() == table
                                        && each.getKey().measure() == measure)
                        .map(Map.Entry::getValue)
                        .toList();
        return values.isEmpty() && !measure.isCounted()
                ? null
                : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Where the two say something else, in tables that this one has. */
    public SortedSet<Cell> differences(Figures other) {
        var all = new TreeSet<>(cells.keySet());
        all.addAll(other.cells.keySet());
        all.removeIf(cell -> !has(cell.table()));
        all.removeIf(cell -> Objects.equals(valueOf(cell), other.valueOf(cell)));
        return all;
    }

    private @Nullable BigDecimal valueOf(Cell cell) {
        return at(cell.table(), cell.row(), cell.measure());
    }

    public Figures with(Figures more) {
        var all = new TreeMap<>(cells);
        all.putAll(more.cells);
        return new Figures(all);
    }

    /** By which anybody can tell whether these are still the figures that were signed. */
    public Sha256 digest() {
        return Sha256.of(
                cells.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue().toPlainString())
                        .collect(Collectors.joining("\n")));
    }
}
