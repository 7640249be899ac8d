package vn.lienketvung.audit.automation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;
import vn.lienketvung.audit.AuditCheck;
import vn.lienketvung.audit.AuditReport;
import vn.lienketvung.audit.RecordedChains;
import vn.lienketvung.audit.SealedRecords;

/**
 * The command {@code java -jar portal-app.jar verify-audit [--heads=<file>] [--lang=en]}: checks every chain
 * of the trail and changes nothing. It starts no web server, no timer and no migration.
 */
public final class VerifyAudit {

    private static final String NAME = "verify-audit";

    private VerifyAudit() {}

    public static boolean isAskedFor(String... args) {
        return args.length > 0 && args[0].equals(NAME);
    }

    /**
     * @return the exit code: 0 when every chain is intact, otherwise 1
     */
    public static int run(String... args) {
        var out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return run(out, args);
    }

    /** The same, told to somebody who has a console of their own. */
    public static int run(PrintStream out, String... args) {
        try (ConfigurableApplicationContext context = lookingOnly().run(args)) {
            Environment environment = context.getEnvironment();
            var text = CheckText.in(environment.getProperty("lang", "vi"));
            HeadsFile heads = heads(environment);
            // The heads first: one exported after the rows were read would seem to lie beyond them.
            var check = new AuditCheck(heads.read());
            context.getBean(RecordedChains.class).show(check);
            AuditReport report = check.report();
            text.lines(report).forEach(out::println);
            out.println(text.heads(heads.path(), Files.exists(heads.path())));
            return report.isIntact() ? 0 : 1;
        } catch (IOException | RuntimeException e) {
            out.println(NAME + ": " + e.getMessage());
            return 1;
        }
    }

    private static SpringApplicationBuilder lookingOnly() {
        return new SpringApplicationBuilder(LookingOnly.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .properties(
                        "portal.command=" + NAME,
                        "logging.level.root=WARN",
                        "spring.datasource.hikari.maximum-pool-size=1");
    }

    private static HeadsFile heads(Environment environment) throws IOException {
        String named = environment.getProperty("heads");
        if (named == null) return HeadsFile.of(environment);
        Path file = Path.of(named).toAbsolutePath();
        if (!Files.exists(file)) throw new NoSuchFileException(file.toString());
        return new HeadsFile(file);
    }

    /** The few beans the check needs; everything is lazy, so the rest of the package stays asleep. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @ComponentScan("vn.lienketvung.audit.persistence")
    @ComponentScan(
            basePackages = "vn.lienketvung",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = SealedRecords.class))
    static class LookingOnly {}
}
