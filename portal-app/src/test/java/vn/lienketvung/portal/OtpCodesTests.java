package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.identity.Totp;

/** The codes are those of the standard, and secrets paired before the library came stay good. */
class OtpCodesTests {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final OtpCodes codes = new OtpCodes();

    /** RFC 6238, appendix B, the rows of SHA-1: the last six of eight figures. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long second, String eight) {
        assertThat(codes.codeOf(KEY, Instant.ofEpochSecond(second))).isEqualTo(eight.substring(2));
    }

    @Test
    void aStoredSecretOpensTheSameKey() {
        var stored = new Totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        var moment = Instant.ofEpochSecond(1111111109);
        assertThat(stored.codeAt(moment, codes)).isEqualTo("081804");
        assertThat(stored.stepOf("081 804", moment.plusSeconds(30), codes)).hasValue(37037036);
    }

    @Test
    void figuresAreThoseOfTheAppWhateverTheLanguageOfTheMachine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("ar", "EG"));
        try {
            assertThat(codes.codeOf(KEY, Instant.ofEpochSecond(59))).isEqualTo("287082");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anEmptyKeyIsRefused() {
        assertThatThrownBy(() -> codes.codeOf(new byte[0], Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
