package vn.lienketvung.register.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.register.LinkageMatrix;

/**
 * Where a row and a column of the matrix meet.
 *
 * @param name of the province of the column
 * @param state {@code self}, {@code blank}, {@code stale} or {@code linked}
 * @param percent of the commitments kept; null without commitments
 * @param step how dark it is, 1 to 5 by the number of agreements; 0 for none
 * @param address of the register narrowed to the pair; null when there is nothing to see
 */
record MatrixSquare(
        String code,
        String name,
        String state,
        int agreements,
        @Nullable Integer percent,
        int commitments,
        int fulfilled,
        @Nullable LocalDate heardOf,
        int step,
        @Nullable String address) {

    private static final int DARKEST = 5;

    static MatrixSquare of(
            Province row,
            Province column,
            Map<String, LinkageMatrix.Cell> known,
            MatrixScope scope) {
        var cell = known.get(row.code() + "-" + column.code());
        if (cell == null) {
            var state = row.code().equals(column.code()) ? "self" : "blank";
            return new MatrixSquare(
                    column.code(), column.name(), state, 0, null, 0, 0, null, 0, null);
        }
        return new MatrixSquare(
                column.code(),
                column.name(),
                cell.isStale() ? "stale" : "linked",
                cell.agreements(),
                cell.percentKept(),
                cell.commitments(),
                cell.fulfilled(),
                cell.heardOf(),
                Math.min(cell.agreements(), DARKEST),
                scope.registerOf(row.code(), column.code()));
    }
}
