package vn.lienketvung.report;

import java.math.BigDecimal;
import java.util.Optional;
import vn.lienketvung.geography.ProvinceCode;

/**
 * Two provinces say something else of the same thing.
 *
 * @param one the province that owes, sells, or has the lower code
 * @param measure as the one calls it
 */
public record Contradiction(
        ProvinceCode one,
        ProvinceCode other,
        Measure measure,
        BigDecimal saidByOne,
        BigDecimal saidByOther) {

    private static final String BETWEEN = "-";

    String row() {
        return String.join(BETWEEN, one.value(), other.value(), measure.name());
    }

    /** From the row of a table of contradictions; empty when one of its figures is not there. */
    static Optional<Contradiction> read(String row, Figures figures) {
        var parts = row.split(BETWEEN, 3);
        var one = figures.at(ReportTable.CONTRADICTIONS, row, Measure.SAID_BY_ONE);
        var other = figures.at(ReportTable.CONTRADICTIONS, row, Measure.SAID_BY_OTHER);
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(
                        new Contradiction(
                                new ProvinceCode(parts[0]),
                                new ProvinceCode(parts[1]),
                                Measure.valueOf(parts[2]),
                                one,
                                other));
    }

    public boolean concerns(ProvinceCode province) {
        return one.equals(province) || other.equals(province);
    }
}
