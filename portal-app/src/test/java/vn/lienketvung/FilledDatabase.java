package vn.lienketvung;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lienketvung.shared.persistence.TestDatabase;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * Gives each Spring test context of the trial portal a fresh database: a copy of one that a portal made and filled at its first
 * start in this run. Migrations and demo records take ten times as long as the copy.
 */
public class FilledDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The files of the filled database lie here; a test with a home of its own fills both. */
    private static final String HOME = "target/portal-home";

    /** By how much the trial portal shows. */
    private static final Map<String, DatabaseAccess> FILLED = new ConcurrentHashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        TestDatabase.use(
                settings.getRequiredProperty("portal.home").equals(HOME)
                        ? TestDatabase.copyOf(
                                FILLED.computeIfAbsent(
                                        settings.getRequiredProperty("portal.demo.volume"),
                                        FilledDatabase::fill))
                        : TestDatabase.create(),
                context);
    }

    private static DatabaseAccess fill(String volume) {
        var database = TestDatabase.create();
        var portal = new SpringApplication(PortalApplication.class);
        portal.addInitializers(context -> TestDatabase.use(database, context));
        portal.run(
                        "--portal.mode=demo",
                        "--portal.demo.volume=" + volume,
                        "--portal.home=" + HOME,
                        "--server.port=0",
                        "--management.server.port=0")
                .close();
        return database;
    }
}
