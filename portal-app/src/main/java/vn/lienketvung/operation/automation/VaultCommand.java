package vn.lienketvung.operation.automation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import vn.lienketvung.audit.automation.VerifyAudit;
import vn.lienketvung.operation.Vault;
import vn.lienketvung.operation.Vault.Contents;
import vn.lienketvung.operation.VaultRefused;

/**
 * The commands {@code java -jar portal-app.jar backup <folder>} and {@code restore <folder>}, with the same
 * settings as the portal. A restore ends with the check of the audit trail.
 */
public final class VaultCommand {

    private static final String BACKUP = "backup";
    private static final Set<String> NAMES = Set.of(BACKUP, "restore");

    private VaultCommand() {}

    public static boolean isAskedFor(String... args) {
        return args.length > 0 && NAMES.contains(args[0]);
    }

    /**
     * @return the exit code: 0 when everything was copied, otherwise 1
     */
    public static int run(String... args) {
        return run(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                args);
    }

    static int run(PrintStream out, String... args) {
        String[] settings =
                Arrays.stream(args).filter(each -> each.startsWith("--")).toArray(String[]::new);
        Locale locale = Locale.of(Arrays.asList(settings).contains("--lang=en") ? "en" : "vi");
        if (args.length < 2 || args[1].startsWith("--")) {
            out.println(say(locale, "usage"));
            return 1;
        }
        try {
            Contents contents = work(args[0].equals(BACKUP), Path.of(args[1]), settings);
            out.println(
                    say(
                            locale,
                            args[0] + ".done",
                            contents.schema(),
                            contents.tables(),
                            contents.rows(),
                            contents.files()));
            return args[0].equals(BACKUP) ? 0 : VerifyAudit.run(out, settings);
        } catch (VaultRefused refused) {
            out.println(say(locale, "refused." + refused.reason(), refused.facts().toArray()));
        } catch (IOException | RuntimeException e) {
            out.println(say(locale, "failed", args[0], String.valueOf(e.getMessage())));
        }
        return 1;
    }

    private static Contents work(boolean backUp, Path folder, String... settings)
            throws IOException {
        try (ConfigurableApplicationContext context = vaultOnly().run(settings)) {
            var vault = context.getBean(Vault.class);
            return backUp ? vault.backUp(folder) : vault.restore(folder);
        }
    }

    private static SpringApplicationBuilder vaultOnly() {
        return new SpringApplicationBuilder(VaultOnly.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("portal.vault=true", "logging.level.root=WARN");
    }

    private static String say(Locale locale, String key, Object... facts) {
        var noFallback =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var words = ResourceBundle.getBundle("messages/operation", locale, noFallback);
        return new MessageFormat(words.getString("operation.vault." + key), locale).format(facts);
    }

    /** Lazy: of the package only the vault wakes up. */
    @ComponentScan("vn.lienketvung.operation.persistence")
    static class VaultOnly {}
}
