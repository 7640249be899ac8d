package vn.lienketvung.register.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.register.LinkageMatrix;

/**
 * The matrix as it is shown.
 *
 * @param regions every region with its provinces, the columns
 * @param rows the rows by region; only those of the region in the scope
 * @param linked how many pairs have an agreement in force
 * @param possible how many pairs there are
 * @param stale how many linked pairs nothing was heard of
 * @param province whose pairs are listed; null when nobody's
 */
record MatrixPage(
        MatrixScope scope,
        List<RegionChoice> regions,
        List<Group> rows,
        int linked,
        int possible,
        int stale,
        @Nullable String province,
        List<MatrixSquare> pairs,
        List<Integer> years) {

    private static final int YEARS = 4;

    /** The rows of one region. */
    record Group(RegionChoice region, List<Row> rows) {}

    /** One province against every other, in the order of the columns. */
    record Row(Province province, List<MatrixSquare> squares) {}

    static MatrixPage of(
            MatrixScope scope,
            List<LinkageMatrix.Cell> cells,
            List<RegionChoice> regions,
            LocalDate today) {
        var known = byPair(cells);
        var provinces = regions.stream().flatMap(region -> region.provinces().stream()).toList();
        var own = scope.province() == null ? null : scope.province().value();
        return new MatrixPage(
                scope,
                regions,
                regions.stream()
                        .filter(region ->
                                scope.region() == null || scope.chooses("vung", region.code()))
                        .map(region -> group(region, provinces, known, scope))
                        .toList(),
                cells.size(),
                provinces.size() * (provinces.size() - 1) / 2,
                (int) cells.stream().filter(LinkageMatrix.Cell::isStale).count(),
                own == null ? null : RegionChoice.provinceName(regions, own),
                own == null ? List.of() : pairs(own, provinces, known, scope),
                IntStream.rangeClosed(today.getYear() - YEARS, today.getYear() + 1)
                        .boxed()
                        .toList());
    }

    public List<CooperationField> fields() {
        return List.of(CooperationField.values());
    }

    public List<Integer> silences() {
        return scope.choices();
    }

    private static Map<String, LinkageMatrix.Cell> byPair(List<LinkageMatrix.Cell> cells) {
        var known = new HashMap<String, LinkageMatrix.Cell>();
        for (var cell : cells) {
            known.put(cell.one() + "-" + cell.other(), cell);
            known.put(cell.other() + "-" + cell.one(), cell);
        }
        return known;
    }

    private static Group group(
            RegionChoice region,
            List<Province> columns,
            Map<String, LinkageMatrix.Cell> known,
            MatrixScope scope) {
        return new Group(
                region,
                region.provinces().stream()
                        .map(row ->
                                new Row(
                                        row,
                                        columns.stream()
                                                .map(column ->
                                                        MatrixSquare.of(row, column, known, scope))
                                                .toList()))
                        .toList());
    }

    /** Those who are linked first, then the white space. */
    private static List<MatrixSquare> pairs(
            String own,
            List<Province> provinces,
            Map<String, LinkageMatrix.Cell> known,
            MatrixScope scope) {
        var province = new Province(own, own);
        return provinces.stream()
                .filter(each -> !each.code().equals(own))
                .map(each -> MatrixSquare.of(province, each, known, scope))
                .sorted((one, other) -> Integer.compare(other.agreements(), one.agreements()))
                .toList();
    }
}
