package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import vn.lienketvung.identity.ActivationSettings;
import vn.lienketvung.identity.PasswordHashing;

class PasswordConfigurationTests {

    private final PasswordConfiguration configuration = new PasswordConfiguration();
    private final PasswordHashing hashing =
            configuration.passwordHashing(configuration.passwordEncoder());

    @Test
    void everySignOfALongPassphraseCounts() {
        var passphrase = "ngày xưa ở miền sông nước ".repeat(4);
        var hash = hashing.hash(passphrase + "A");

        assertThat(hash).startsWith("{sha256-bcrypt}$2a$");
        assertThat(hashing.matches(passphrase + "A", hash)).isTrue();
        assertThat(hashing.matches(passphrase + "B", hash)).isFalse();
    }

    @Test
    void anotherKeyboardTypesTheSamePassphrase() {
        var hash = hashing.hash("Đường về Cần Thơ");

        assertThat(
                        hashing.matches(
                                Normalizer.normalize("Đường về Cần Thơ", Normalizer.Form.NFD),
                                hash))
                .isTrue();
    }

    @Test
    void theSamePasswordHashesDifferently() {
        assertThat(hashing.hash("lienketvung-demo")).isNotEqualTo(hashing.hash("lienketvung-demo"));
    }

    @Test
    void lifeOfLinksIsASetting() {
        var environment = new MockEnvironment();
        assertThat(configuration.activationSettings(environment))
                .isEqualTo(ActivationSettings.DEFAULT);

        environment.setProperty("portal.activation.invitation", "2d");
        assertThat(configuration.activationSettings(environment))
                .isEqualTo(
                        new ActivationSettings(
                                Duration.ofDays(2), Duration.ofHours(24), Duration.ofHours(1)));
    }
}
