package vn.lienketvung.portal;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.lienketvung.identity.ActivationAddress;
import vn.lienketvung.identity.ActivationSettings;
import vn.lienketvung.identity.PasswordHashing;

/** How passwords are hashed, and how long the links live by which they are set. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    /** The algorithm new passwords get; its name stands before each hash, so that a better one can follow. */
    private static final String CURRENT = "sha256-bcrypt";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                CURRENT, Map.of(CURRENT, new LongPasswordEncoder(new BCryptPasswordEncoder())));
    }

    @Bean
    PasswordHashing passwordHashing(PasswordEncoder encoder) {
        return new PasswordHashing() {
            @Override
            public String hash(String password) {
                return Objects.requireNonNull(encoder.encode(password));
            }

            @Override
            public boolean matches(String password, String hash) {
                return encoder.matches(password, hash);
            }
        };
    }

    /** Under {@code portal.activation}: {@code invitation}, {@code first-administrator} and {@code recovery}. */
    @Bean
    ActivationSettings activationSettings(Environment environment) {
        var standard = ActivationSettings.DEFAULT;
        return new ActivationSettings(
                life(environment, "invitation", standard.invitation()),
                life(environment, "first-administrator", standard.firstAdministrator()),
                life(environment, "recovery", standard.recovery()));
    }

    @Bean
    ActivationAddress activationAddress(Environment environment) {
        return new ActivationAddress(
                environment.getProperty("portal.base-url", "http://127.0.0.1:8080"));
    }

    private static Duration life(Environment environment, String link, Duration standard) {
        var set = environment.getProperty("portal.activation." + link);
        return set == null ? standard : DurationStyle.detectAndParse(set);
    }
}
