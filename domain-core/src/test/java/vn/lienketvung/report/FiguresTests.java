package vn.lienketvung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private static final Cell SOLD = new Cell(ReportTable.EXCHANGE, "79", Measure.SOLD);
    private static final Cell DUE = new Cell(ReportTable.OWED_BY_US, "79", Measure.DUE);

    @Test
    void nothingCountedIsZeroNothingStatedIsUnknown() {
        assertThat(Figures.NONE.at(ReportTable.OWED_BY_US, "79", Measure.DUE)).isEqualTo("0");
        assertThat(Figures.NONE.at(ReportTable.EXCHANGE, "79", Measure.SOLD)).isNull();
        assertThat(Figures.NONE.total(ReportTable.EXCHANGE, Measure.SOLD)).isNull();
        assertThat(Figures.NONE.total(ReportTable.OWED_BY_US, Measure.DUE)).isEqualTo("0");
    }

    @Test
    void theSameNumberIsTheSameHoweverItWasTyped() {
        var typed = Figures.of(Map.of(SOLD, new BigDecimal("1250.50")));
        var read = Figures.of(Map.of(SOLD, new BigDecimal("1250.5")));
        assertThat(typed).isEqualTo(read);
        assertThat(typed.digest()).isEqualTo(read.digest());
        assertThat(Figures.of(Map.of(SOLD, new BigDecimal("100"))).digest())
                .isEqualTo(Figures.of(Map.of(SOLD, new BigDecimal("1E+2"))).digest());
    }

    @Test
    void differencesAreThoseOfMeaning() {
        var zero = Figures.of(Map.of(DUE, BigDecimal.ZERO));
        assertThat(zero.differences(Figures.NONE)).isEmpty();
        assertThat(Figures.NONE.differences(Figures.of(Map.of(SOLD, BigDecimal.ZERO))))
                .containsExactly(SOLD);
        assertThat(zero.differences(Figures.of(Map.of(DUE, BigDecimal.ONE)))).containsExactly(DUE);
    }

    @Test
    void anyChangeIsSeenInTheDigest() {
        var one = Figures.of(Map.of(DUE, BigDecimal.ONE));
        assertThat(one.digest()).isNotEqualTo(Figures.NONE.digest());
        assertThat(one.digest()).isNotEqualTo(Figures.of(Map.of(DUE, BigDecimal.TWO)).digest());
    }
}
