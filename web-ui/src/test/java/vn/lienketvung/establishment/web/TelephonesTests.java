package vn.lienketvung.establishment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.establishment.PhoneNumber;

class TelephonesTests {

    private final Telephones telephones = new Telephones();

    @ParameterizedTest
    @CsvSource({
        "0912345678,+84912345678,0912 345 678",
        "0912.345.678,+84912345678,0912 345 678",
        "+84 912 345 678,+84912345678,0912 345 678",
        "(028) 3829 1234,+842838291234,028 3829 1234",
        "+44 20 7946 0018,+442079460018,+44 20 7946 0018"
    })
    void aNumberIsKeptInOneFormAndShownInTheUsualOne(String typed, String kept, String shown) {
        var read = telephones.read(typed).orElseThrow();
        assertThat(read.value()).isEqualTo(kept);
        assertThat(telephones.written(read)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xoài", "12", "0123", "0912 345", "00000000000", "09123456789012"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(telephones.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+842838291234"})
    void aNumberIsNotWrittenToLogs(String kept) {
        assertThat(new PhoneNumber(kept)).asString().doesNotContain("3829");
    }
}
