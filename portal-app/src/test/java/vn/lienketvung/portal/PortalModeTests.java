package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

class PortalModeTests {

    private static final String DATABASE = "spring.datasource.url";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withNothingToldItIsTheDemoOnThisMachine() {
        settle();
        assertThat(environment.getProperty("portal.mode")).isEqualTo("demo");
        assertThat(environment.getProperty("portal.base-url")).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void anExternalDatabaseMeansProductionWithSecureCookies() {
        environment.setProperty(DATABASE, "jdbc:postgresql://db/portal");
        environment.setProperty("portal.base-url", "https://lienket.example.vn");
        settle();
        assertThat(environment.getProperty("portal.mode")).isEqualTo("production");
        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("true");
    }

    @Test
    void theDemoRunsOnAnExternalDatabaseWhenAskedTo() {
        environment.setProperty(DATABASE, "jdbc:postgresql://db/portal");
        environment.setProperty("portal.mode", "demo");
        settle();
        assertThat(PortalMode.of(environment)).isEqualTo(PortalMode.DEMO);
    }

    @Test
    void anUnknownModeIsRefused() {
        environment.setProperty("portal.mode", "test");
        assertThatThrownBy(this::settle)
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("portal.mode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "lienket.example.vn", "http://lienket.example.vn", "https://", "?? ?"})
    void productionNeedsASecureAddress(String address) {
        environment.setProperty("portal.mode", "production");
        environment.setProperty("portal.base-url", address);
        assertThatThrownBy(this::settle)
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("portal.base-url");
    }

    private void settle() {
        new PortalModeDefaults().postProcessEnvironment(environment, new SpringApplication());
    }
}
