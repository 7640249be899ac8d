package vn.lienketvung.portal;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;

/** What the portal runs for: to be tried out with made-up people and data, or for real work. */
public enum PortalMode {
    DEMO,
    PRODUCTION;

    static final String PROPERTY = "portal.mode";

    /** As told by {@code portal.mode}; untold, an external database means real work. */
    static PortalMode of(Environment environment) {
        String told = environment.getProperty(PROPERTY);
        if (told == null) {
            return environment.containsProperty("spring.datasource.url") ? PRODUCTION : DEMO;
        }
        for (PortalMode mode : values()) if (mode.label().equalsIgnoreCase(told)) return mode;
        throw new InvalidConfigurationPropertyValueException(
                PROPERTY, told, "The mode is either demo or production.");
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What holds in this mode unless an operator sets it otherwise. */
    Map<String, Object> defaults() {
        return switch (this) {
            case DEMO ->
                    Map.of(
                            PROPERTY,
                            label(),
                            "portal.base-url",
                            "http://127.0.0.1:${server.port:8080}");
            case PRODUCTION ->
                    Map.of(PROPERTY, label(), "server.servlet.session.cookie.secure", "true");
        };
    }
}
