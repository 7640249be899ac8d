package vn.lienketvung.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;

/**
 * Finds what two provinces report of one another that does not agree: what the one owes is what the other is owed, what it gave the
 * other got, what it sold the other bought, and they held the same events. What is counted from the register must be equal; the value of
 * goods may differ by a tenth of the larger amount, because the two sides book a delivery on different days. What only one side states contradicts nothing.
 */
public final class CompareReports {

    /** The share of the larger amount by which two statements of money may differ. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private CompareReports() {}

    /** By province, partner and measure. */
    public static List<Contradiction> among(Map<ProvinceCode, Figures> reports) {
        var found = new ArrayList<Contradiction>();
        var provinces = new TreeSet<>(reports.keySet().stream().map(ProvinceCode::value).toList());
        for (var one : provinces)
            for (var other : provinces)
                if (!one.equals(other))
                    found.addAll(between(new ProvinceCode(one), new ProvinceCode(other), reports));
        return found;
    }

    private static List<Contradiction> between(
            ProvinceCode one, ProvinceCode other, Map<ProvinceCode, Figures> reports) {
        var duties =
                ReportTable.OWED_BY_US.measures().stream()
                        .map(measure ->
                                new Mirror(
                                        ReportTable.OWED_BY_US,
                                        measure,
                                        ReportTable.OWED_TO_US,
                                        measure));
        var trade =
                Stream.of(
                        new Mirror(
                                ReportTable.EXCHANGE,
                                Measure.SOLD,
                                ReportTable.EXCHANGE,
                                Measure.BOUGHT));
        var together =
                one.value().compareTo(other.value()) > 0
                        ? Stream.<Mirror>empty()
                        : Stream.of(
                                new Mirror(
                                        ReportTable.EXCHANGE,
                                        Measure.EVENTS,
                                        ReportTable.EXCHANGE,
                                        Measure.EVENTS));
        var gifts =
                Stream.of(
                        given(Measure.GIVEN_MONEY, Measure.GOT_MONEY),
                        given(Measure.GIVEN_OTHER, Measure.GOT_OTHER));
        return Stream.of(duties, gifts, trade, together)
                .flatMap(mirrors -> mirrors)
                .map(mirror -> mirror.compare(one, other, reports))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Mirror given(Measure given, Measure got) {
        return new Mirror(ReportTable.CONTRIBUTIONS, given, ReportTable.CONTRIBUTIONS, got);
    }

    /** The place of a figure in the one report, and of the same figure in the other. */
    private record Mirror(
            ReportTable table, Measure measure, ReportTable otherTable, Measure otherMeasure) {

        @Nullable Contradiction compare(
                ProvinceCode one, ProvinceCode other, Map<ProvinceCode, Figures> reports) {
            var said = reports.getOrDefault(one, Figures.NONE).at(table, other.value(), measure);
            var heard =
                    reports.getOrDefault(other, Figures.NONE)
                            .at(otherTable, one.value(), otherMeasure);
            return said == null || heard == null || agree(said, heard)
                    ? null
                    : new Contradiction(one, other, measure, said, heard);
        }

        private boolean agree(BigDecimal said, BigDecimal heard) {
            if (!measure.isEstimate()) return said.compareTo(heard) == 0;
            return said.subtract(heard).abs().compareTo(said.max(heard).multiply(TOLERANCE)) <= 0;
        }
    }
}
