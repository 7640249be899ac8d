package vn.lienketvung.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one browser of this test run. Playwright works on the thread that started it only, so browser tests
 * run one after the other on the main thread.
 */
public final class Chromium {

    /** Where to look besides the path; {@code portal.chromium} or {@code PORTAL_CHROMIUM} names another. */
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final class Holder {
        static final Browser BROWSER = launch();
    }

    private Chromium() {}

    /** A fresh profile: no cookies, Vietnamese, on a common laptop screen. */
    public static BrowserContext newContext(Browser.NewContextOptions options) {
        return Holder.BROWSER.newContext(options);
    }

    public static Browser.NewContextOptions laptop() {
        return new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(1366, 768);
    }

    public static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(360, 800);
    }

    static Optional<Path> program() {
        return setting("portal.chromium").map(Path::of).or(Chromium::onThePath);
    }

    /** A run that must not skip the browser tests: continuous integration. */
    static boolean isRequired() {
        return setting("portal.require.browser").or(() -> environment("CI")).stream()
                .anyMatch(value -> value.equalsIgnoreCase("true") || value.equals("1"));
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<String> setting(String property) {
        String variable = property.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(property)).or(() -> environment(variable));
    }

    private static Optional<String> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }

    @SuppressWarnings("resource") // closed when the JVM ends
    private static Browser launch() {
        Path program = program().orElseThrow();
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program)
                                        .setHeadless(true)
                                        .setArgs(ARGUMENTS));
        System.out.println("Test browser: " + program + " " + browser.version());
        return browser;
    }
}
