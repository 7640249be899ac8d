package vn.lienketvung.portal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where it is, and what it runs on. */
@Component
class StartupMessage {

    private static final Logger LOG = LoggerFactory.getLogger(StartupMessage.class);

    private final Environment environment;
    private final DataSource database;

    StartupMessage(Environment environment, DataSource database) {
        this.environment = environment;
        this.database = database;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) throws SQLException {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext)) return;
        PortalMode mode = PortalMode.of(environment);
        LOG.info(
                """
                The portal is ready
                  address    {}
                  mode       {}
                  data       {}
                  database   {}
                  accounts   {}
                """,
                environment.getProperty("portal.base-url"),
                mode.label(),
                Path.of(environment.getProperty("portal.home", "data"))
                        .toAbsolutePath()
                        .normalize(),
                databaseFacts(),
                mode == PortalMode.DEMO ? "docs/demo-accounts.md" : "none but those created here");
    }

    private String databaseFacts() throws SQLException {
        boolean external = environment.containsProperty("spring.datasource.url");
        try (Connection connection = database.getConnection()) {
            return (external ? "external" : "embedded")
                    + " PostgreSQL "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
