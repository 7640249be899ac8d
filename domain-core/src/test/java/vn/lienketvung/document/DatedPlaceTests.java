package vn.lienketvung.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedPlaceTests {

    @Test
    void daysBelowTenAndTheFirstTwoMonthsGetAZeroInFront() {
        assertThat(text(2020, 5, 8)).isEqualTo("Huế, ngày 08 tháng 5 năm 2020");
        assertThat(text(2026, 1, 10)).isEqualTo("Huế, ngày 10 tháng 01 năm 2026");
        assertThat(text(2026, 2, 9)).isEqualTo("Huế, ngày 09 tháng 02 năm 2026");
        assertThat(text(2026, 3, 31)).isEqualTo("Huế, ngày 31 tháng 3 năm 2026");
        assertThat(text(2026, 12, 1)).isEqualTo("Huế, ngày 01 tháng 12 năm 2026");
    }

    @Test
    void whatIsNotKnownIsLeftToTheHand() {
        assertThat(DatedPlace.OPEN.text()).isEqualTo("……………………, ngày …… tháng …… năm ……");
        assertThat(new DatedPlace("Huế", null).text()).isEqualTo("Huế, ngày …… tháng …… năm ……");
    }

    private static String text(int year, int month, int day) {
        return new DatedPlace("Huế", LocalDate.of(year, month, day)).text();
    }
}
