package vn.lienketvung.analysis.automation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
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
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.lienketvung.analysis.TallyCheck;
import vn.lienketvung.analysis.TallyCheck.WrongCell;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/**
 * The command {@code java -jar portal-app.jar recount [--rebuild] [--lang=en]}: compares every figure of the tallies with a count of
 * all records. With {@code --rebuild} the tallies are made anew and compared once more. It starts no web server and no timer.
 */
public final class Recount {

    private static final String NAME = "recount";
    private static final String REBUILD = "--rebuild";

    /** So many wrong cells are named; how many there are is always said. */
    private static final int NAMED = 20;

    private Recount() {}

    public static boolean isAskedFor(String... args) {
        return args.length > 0 && args[0].equals(NAME);
    }

    /**
     * @return the exit code: 0 when every figure is what the records say, otherwise 1
     */
    public static int run(String... args) {
        return run(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                args);
    }

    /** The same, told to somebody who has a console of their own. */
    public static int run(PrintStream out, String... args) {
        try (ConfigurableApplicationContext context = countingOnly().run(args)) {
            var said = Said.in(context.getEnvironment().getProperty("lang", "vi"), out);
            var check = context.getBean(TallyCheck.class);
            return Acting.as(
                    Sight.portal(NAME), () -> count(check, Set.of(args).contains(REBUILD), said));
        } catch (RuntimeException e) {
            out.println(NAME + ": " + e.getMessage());
            return 1;
        }
    }

    private static int count(TallyCheck check, boolean rebuild, Said said) {
        var wrong = check.wrongCells();
        said.found(wrong);
        if (!rebuild) return wrong.isEmpty() ? 0 : 1;
        check.rebuild();
        var left = check.wrongCells();
        said.say("analysis.recount.rebuilt");
        said.found(left);
        return left.isEmpty() ? 0 : 1;
    }

    /** The result in words, for a terminal. */
    private record Said(PrintStream out, ResourceBundle words, Locale locale) {

        /**
         * @param language {@code vi} or {@code en}
         */
        static Said in(String language, PrintStream out) {
            var locale = Locale.of(language);
            var noFallback =
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES);
            return new Said(
                    out, ResourceBundle.getBundle("messages/analysis", locale, noFallback), locale);
        }

        void found(List<WrongCell> wrong) {
            if (wrong.isEmpty()) say("analysis.recount.right");
            else say("analysis.recount.wrong", wrong.size());
            wrong.stream()
                    .limit(NAMED)
                    .forEach(cell ->
                            say(
                                    "analysis.recount.cell",
                                    cell.cell(),
                                    cell.stands(),
                                    cell.counted()));
        }

        void say(String key, Object... arguments) {
            out.println(new MessageFormat(words.getString(key), locale).format(arguments));
        }
    }

    private static SpringApplicationBuilder countingOnly() {
        return new SpringApplicationBuilder(CountingOnly.class)
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

    /** The few beans the count needs; everything is lazy, so the rest of the package stays asleep. */
    @EnableTransactionManagement
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @ComponentScan("vn.lienketvung.analysis.persistence")
    static class CountingOnly {}
}
