package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100112437",
                "0100112437-011",
                "0100233488",
                "0101245486",
                "0303217354",
                "0314409058-002",
                "0312687878-001",
                "1600230014",
                "1602085926",
                "0300588569",
                "0100109106",
                "0101248141",
                "0301175691",
                "0311241512",
                "0302249586",
                "0304741634",
                "0104918404",
                "0190000090",
                "079203001234"
            })
    void whatIsGivenOutIsRead(String code) {
        assertThat(TaxCode.read(code)).map(TaxCode::value).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100233480",
                "0100000008",
                "0314409058-000",
                "12345",
                "VV34567890",
                "",
                "01002334881",
                "0100233488-12"
            })
    void whatIsNeverGivenOutIsRefused(String code) {
        assertThat(TaxCode.read(code)).isEmpty();
    }

    @Test
    void peopleWriteItWithSpacesAndWithoutTheDash() {
        assertThat(TaxCode.read(" 0314409058002 ")).hasValue(new TaxCode("0314409058-002"));
        assertThat(TaxCode.read("010 023 3488")).hasValue(new TaxCode("0100233488"));
    }

    @Test
    void everyOtherDigitIsWrongInTheLastPlace() {
        for (int digit = 0; digit <= 9; digit++)
            assertThat(TaxCode.read("010023348" + digit).isPresent()).isEqualTo(digit == 8);
    }

    @Test
    void aPersonalNumberIsMaskedAndNoOther() {
        var personal = new TaxCode("079203001234");
        assertThat(personal.isPersonal()).isTrue();
        assertThat(personal.masked()).isEqualTo("•••••••••234");
        assertThat(personal).hasToString(personal.masked());
        assertThat(new TaxCode("0100233488").masked()).isEqualTo("0100233488");
    }
}
