package vn.lienketvung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.AccessMatrix.Principal;
import vn.lienketvung.PagesOfTheMatrix;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * Every page of the authorization matrix as everybody who may see it: axe (WCAG 2.2 AA) on a laptop and on a
 * phone, nothing wider than 320 pixels in either language, one heading of the first level, no breach of the
 * content security policy. A page that is built of nothing but what its address showed to others already shares their
 * examination, but for its width; how many did is printed.
 */
@BrowserTest
class EveryPageWalkIT {

    /** What each address was seen to be built of in this run, by all principals, so that it is examined once. */
    private static final Map<String, Set<String>> SEEN = new HashMap<>();

    /** Each kind of element with its class, its attributes, whether it says something, and what it stands in. */
    private static final String PARTS =
            """
            () => [...new Set([...document.body.querySelectorAll('*')].map(e => {
                const kind = one => one.tagName + '.' + [...one.classList].sort().join('.');
                const says = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                const given = e.getAttributeNames().map(n => ['role', 'type', 'scope'].includes(n) ? n + '=' + e.getAttribute(n) : n);
                return kind(e.parentElement) + '>' + kind(e) + given.sort() + says;
            }))]
            """;

    /** These open no record that somebody else does not; their own pages they alone see. */
    private static final Set<Principal> OWN_PAGES_ONLY =
            EnumSet.of(
                    Principal.DEPARTMENT_HEAD,
                    Principal.RETAILER,
                    Principal.BANK,
                    Principal.COMMUNE,
                    Principal.INSPECTOR,
                    Principal.OCOP_COUNCIL,
                    Principal.DEPUTY);

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    private final PageExamination examination = new PageExamination();
    private int examined;
    private int shared;

    @ParameterizedTest
    @EnumSource
    void everyPageIsForEverybody(Principal principal) {
        try (var person = new Person(port, Chromium.laptop())) {
            if (!principal.username().isEmpty()) person.signIn(principal.username());
            for (var address : pagesOf(principal)) examine(person, address);
            assertThat(person.complaints()).isEmpty();
        }
        System.out.printf(
                "Walk as %s: %d pages examined, %d shared%n", principal, examined, shared);
        assertThat(examined + shared).isPositive();
        assertThat(examination.faults()).isEmpty();
    }

    private List<String> pagesOf(Principal principal) {
        return OWN_PAGES_ONLY.contains(principal)
                ? PagesOfTheMatrix.ownOf(principal)
                : PagesOfTheMatrix.openTo(principal, database);
    }

    @Test
    void whoWalksTheOwnPagesOnlyOpensNothingElseThatNobodyWalks() {
        var walked =
                EnumSet.complementOf(EnumSet.copyOf(OWN_PAGES_ONLY)).stream()
                        .flatMap(PagesOfTheMatrix::patternsOpenTo)
                        .collect(Collectors.toSet());
        for (var principal : OWN_PAGES_ONLY)
            assertThat(PagesOfTheMatrix.patternsOpenTo(principal))
                    .as(principal.name())
                    .filteredOn(each -> !PagesOfTheMatrix.ownOf(principal).contains(each))
                    .isSubsetOf(walked);
    }

    @Test
    void formsWithErrorsAndPagesThatSayNoAreForEverybodyToo() {
        try (var person = new Person(port, Chromium.laptop())) {
            person.open("/dang-nhap")
                    .type("username", "ai-do")
                    .type("password", "sai")
                    .press("Đăng nhập");
            examineHere(person, "sign-in refused");
            person.signIn(Principal.LEAD.username());
            person.open("/lam-viec/thoa-thuan/moi").press("Tạo dự thảo");
            assertThat(person.page().locator("#loi").count()).isEqualTo(1);
            examineHere(person, "draft refused");
            person.open("/khong-co-trang-nay");
            examineHere(person, "not found");
            person.open("/quan-tri/don-vi");
            examineHere(person, "denied");
            assertThat(person.complaints()).isEmpty();
        }
        assertThat(examination.faults()).isEmpty();
    }

    /** The walk itself must be able to fail: a picture without words, and a line that nothing wraps. */
    @Test
    void plantedFaultsAreFound() {
        try (var person = new Person(port, Chromium.laptop())) {
            person.open("/huong-dan");
            person.page()
                    .evaluate(
                            "() => { const i = document.createElement('img'); i.src = '/img/none.png';"
                                    + " document.querySelector('main').append(i);"
                                    + " const p = document.createElement('p'); p.textContent = 'x'.repeat(400);"
                                    + " document.querySelector('main').append(p);"
                                    + " const d = document.createElement('div'); d.style.overflowX = 'auto'; d.textContent = 'y'.repeat(400);"
                                    + " document.querySelector('main').append(d);"
                                    + " document.querySelector('main').insertAdjacentHTML('beforeend',"
                                    + " '<svg class=map viewBox=\"0 0 5000 7080\"><g><path/></g><text y=500>Hoàng Sa</text></svg>'); }");
            examination.of(person.page(), "planted");
        }
        assertThat(examination.faults())
                .anyMatch(fault -> fault.contains("image-alt"))
                .anyMatch(fault -> fault.endsWith("a map of 1 provinces"))
                .anyMatch(fault -> fault.endsWith("a map without Trường Sa"))
                .noneMatch(fault -> fault.endsWith("a map without Hoàng Sa"))
                .anyMatch(fault -> fault.contains("cut off on paper: div"))
                .anyMatch(fault -> fault.contains("letters too small on a map"))
                .anyMatch(fault -> fault.contains("320"));
    }

    private void examine(Person person, String address) {
        person.page().setViewportSize(1366, 768);
        person.open(in("vi", address));
        if (!examineHere(person, address)) return;
        person.open(in("en", address));
        examination.reflow(person.page(), address + " in English");
    }

    private static String in(String language, String address) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /** False when everything on it was examined before at its address. */
    private boolean examineHere(Person person, String address) {
        var page = person.page();
        var parts = new HashSet<String>();
        ((List<?>) page.evaluate(PARTS)).forEach(part -> parts.add((String) part));
        var known =
                SEEN.computeIfAbsent(address.replaceAll("[0-9a-f-]{36}", ""), _ -> new HashSet<>());
        if (!known.addAll(parts)) {
            shared++;
            examination.reflow(page, address);
            return false;
        }
        examined++;
        examination.of(page, address);
        return true;
    }
}
