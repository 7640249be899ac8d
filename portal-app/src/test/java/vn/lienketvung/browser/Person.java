package vn.lienketvung.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the demo cast at a browser of their own, who works by keyboard alone; what the browser complains
 * about is kept.
 */
public final class Person implements AutoCloseable {

    /** The password of every demo account, unless the operator chose another. */
    public static final String PASSWORD = "lienketvung-demo";

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Path> attached = new HashMap<>();
    private @Nullable Impatience impatience;

    public Person(int port, Browser.NewContextOptions screen) {
        this.base = "http://127.0.0.1:" + port;
        this.context = Chromium.newContext(screen);
        this.page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    private void listen(ConsoleMessage message) {
        // The browser reports every refused status code as well; those are the portal's own
        // answers.
        var text = message.text();
        if (message.type().equals("error") && !text.startsWith("Failed to load resource"))
            complaints.add(text);
    }

    /** From now on everything this person sends goes out that many times at once. */
    public Person pressingEachButton(int times) {
        impatience = new Impatience(page, times);
        return this;
    }

    public Person signIn(String username) {
        open("/dang-nhap");
        type("username", username);
        type("password", PASSWORD);
        press("Đăng nhập");
        return this;
    }

    public Person open(String path) {
        page.navigate(path.startsWith("http") ? path : base + path);
        return this;
    }

    public Person type(String field, String text) {
        page.locator("main [name=\"" + field + "\"]").fill(text);
        return this;
    }

    /** Chooses the entry of a list by the beginning of its words. */
    public Person choose(String field, String words) {
        var list = page.locator("main select[name=\"" + field + "\"]");
        var option =
                list.locator("option")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first();
        list.selectOption(option.getAttribute("value"));
        return this;
    }

    public Person tick(String field) {
        page.locator("main input[type=checkbox][name=\"" + field + "\"]").press("Space");
        return this;
    }

    public Person attach(String field, Path file) {
        page.locator("main input[type=file][name=\"" + field + "\"]").setInputFiles(file);
        attached.put(field, file);
        return this;
    }

    /** Presses the button of these very words in the main part of the page, and waits for the next page. */
    public Person press(String words) {
        var options = new Locator.GetByRoleOptions().setName(words).setExact(true);
        return press(page.locator("main").getByRole(AriaRole.BUTTON, options).first());
    }

    public Person follow(String words) {
        var options = new Locator.GetByRoleOptions().setName(words);
        return press(page.locator("main").getByRole(AriaRole.LINK, options).first());
    }

    /** Presses Enter on a button or link, and waits for the next page. */
    public Person press(Locator buttonOrLink) {
        if (impatience != null) impatience.expect(FormWithFiles.of(buttonOrLink, attached));
        page.waitForNavigation(() -> buttonOrLink.press("Enter"));
        attached.clear();
        if (impatience != null) impatience.settle();
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public String path() {
        return page.url().substring(base.length());
    }

    public Page page() {
        return page;
    }

    /**
     * Errors of scripts and breaches of the content security policy since the beginning; of nervous fingers, complete once
     * closed, also what the portal did not even read.
     */
    public List<String> complaints() {
        var all = new ArrayList<>(complaints);
        if (impatience != null) all.addAll(impatience.unread());
        return all;
    }

    @Override
    public void close() {
        if (impatience != null) impatience.close();
        context.close();
    }
}
