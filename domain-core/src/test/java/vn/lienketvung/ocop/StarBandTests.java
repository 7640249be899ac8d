package vn.lienketvung.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.ocop.StarBand.Recogniser;

class StarBandTests {

    @ParameterizedTest
    @CsvSource({
        "0, ONE",
        "29.99, ONE",
        "30, TWO",
        "49.99, TWO",
        "50, THREE",
        "69.99, THREE",
        "70, FOUR",
        "89.99, FOUR",
        "90, FIVE",
        "100, FIVE"
    })
    void aBandBeginsWithItsFewestPoints(BigDecimal points, StarBand band) {
        assertThat(StarBand.ofPoints(points)).isEqualTo(band);
    }

    @Test
    void theProvinceRecognisesThreeAndFourStarsAndTheMinistryFive() {
        assertThat(StarBand.TWO.isCertified()).isFalse();
        assertThat(StarBand.THREE.recogniser()).isEqualTo(Recogniser.PROVINCE);
        assertThat(StarBand.FOUR.recogniser()).isEqualTo(Recogniser.PROVINCE);
        assertThat(StarBand.FIVE.recogniser()).isEqualTo(Recogniser.MINISTRY);
    }

    @Test
    void aCertificateIsValidForThirtySixMonths() {
        assertThat(StarBand.validUntil(LocalDate.parse("2026-11-22"))).isEqualTo("2029-11-22");
    }
}
