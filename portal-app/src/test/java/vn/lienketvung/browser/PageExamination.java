package vn.lienketvung.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the page that somebody has open is for everybody: axe (WCAG 2.2 AA) on a laptop and on a phone, nothing wider
 * than 320 pixels, nothing cut off on paper, one heading of the first level, a title in words, maps with every province and both
 * archipelagos.
 */
public final class PageExamination {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What a map lacks: provinces, one of the archipelagos by name, letters of 10.5 pixels. */
    private static final String MAPS =
            """
            () => [...document.querySelectorAll('svg.map')].flatMap(map => {
                const texts = [...map.querySelectorAll('text')].filter(t => t.getClientRects().length);
                const scale = map.getBoundingClientRect().width / map.viewBox.baseVal.width;
                const small = texts.filter(t => parseFloat(getComputedStyle(t).fontSize) * scale < 10.5);
                const provinces = map.querySelectorAll('g > path, g > a > path').length;
                const said = texts.map(t => t.textContent);
                return [
                    ...([34, 63].includes(provinces) ? [] : [`a map of ${provinces} provinces`]),
                    ...['Hoàng Sa', 'Trường Sa'].filter(n => !said.includes(n)).map(n => `a map without ${n}`),
                    ...small.map(t => `letters too small on a map: ${t.textContent}`)];
            })
            """;

    /** What paper cuts off: whatever could only be scrolled to, or stands beyond the edge. */
    private static final String CUT =
            """
            () => [document.documentElement, ...document.querySelectorAll('body *')]
                .filter(e => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && (e === document.documentElement || getComputedStyle(e).overflowX !== 'visible' && getComputedStyle(e).textOverflow !== 'ellipsis')
                             && !e.closest('svg, .visually-hidden, input, select, textarea, button'))
                .map(e => e.tagName.toLowerCase() + '.' + [...e.classList].join('.') + ' by ' + (e.scrollWidth - e.clientWidth) + ' pixels')
            """;

    /** What can be printed on across a sheet of A4 lying on its side, in pixels of 1/96 inch: 267 mm. */
    private static final int ACROSS = 1009;

    private final List<String> faults = new ArrayList<>();

    /** Leaves the window as wide as that of a laptop. */
    public void of(Page page, String where) {
        if (page.locator("h1").count() != 1) faults.add(where + ": not one h1");
        if (page.title().matches("(?s).*(null|\\?\\?|\\{\\d).*"))
            faults.add(where + ": titled " + page.title());
        inspect(page, where + " 1366x768");
        page.setViewportSize(360, 800);
        inspect(page, where + " 360x800");
        reflow(page, where);
        print(page, where);
        page.setViewportSize(1366, 768);
    }

    /** On paper nothing can be scrolled, and whoever reads it has no use for the ways to other pages. */
    private void print(Page page, String where) {
        page.setViewportSize(ACROSS, 700);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        ((List<?>) page.evaluate(CUT))
                .forEach(cut -> faults.add(where + ": cut off on paper: " + cut));
        if (page.locator(".mainnav").isVisible()) faults.add(where + ": navigation on paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    void inspect(Page page, String where) {
        ((List<?>) page.evaluate(MAPS)).forEach(fault -> faults.add(where + ": " + fault));
        var found = axe(page).analyze();
        if (found.isErrored()) faults.add(where + ": " + found.getErrorMessage());
        for (var violation : found.getViolations())
            faults.add(
                    "%s: %s %s"
                            .formatted(
                                    where,
                                    violation.getId(),
                                    violation.getNodes().getFirst().getHtml()));
    }

    /** The way for pages without frames: nothing is gathered in a second window, nothing told of what was in order. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).withTags(RULES).setLegacyMode(true);
    }

    void reflow(Page page, String where) {
        page.setViewportSize(320, 800);
        var width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        if (width > 320) faults.add(where + ": " + width + " pixels wide on a screen of 320");
    }

    public List<String> faults() {
        return List.copyOf(faults);
    }
}
