package vn.lienketvung.portal;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settles the mode before anything else starts, and what follows from it. */
class PortalModeDefaults implements EnvironmentPostProcessor {

    private static final String BASE_URL = "portal.base-url";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        PortalMode mode = PortalMode.of(environment);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("portal mode", mode.defaults()));
        // A command such as verify-audit serves no page and makes no link.
        boolean serves = application.getWebApplicationType() != WebApplicationType.NONE;
        if (serves && mode == PortalMode.PRODUCTION)
            checkBaseUrl(environment.getProperty(BASE_URL, ""));
    }

    /** Links in messages and the secure cookies rest on it, so a wrong one must not go unnoticed. */
    private static void checkBaseUrl(String value) {
        try {
            URI address = URI.create(value.strip());
            boolean secure = "https".equals(address.getScheme());
            boolean local = "http".equals(address.getScheme());
            String host = address.getHost() == null ? "" : address.getHost();
            if (!host.isEmpty() && (secure || (local && THIS_MACHINE.contains(host)))) return;
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new InvalidConfigurationPropertyValueException(
                BASE_URL,
                value,
                "In production the portal must know the https address under which people reach it,"
                        + " for example https://lienket.example.vn (environment PORTAL_BASE_URL)."
                        + " To try the portal out instead, set portal.mode=demo.");
    }
}
