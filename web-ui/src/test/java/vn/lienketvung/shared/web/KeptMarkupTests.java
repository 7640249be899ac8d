package vn.lienketvung.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** What is kept is written as it was; what differs, and every form, is made anew. */
class KeptMarkupTests {

    private static final String ROW =
            "<i portal:kept=\"~{:: row(line=${line})}\"></i><th:block th:if=\"${false}\"><b th:fragment=\"row(line)\">"
                    + "[[${line}]] [[${made.incrementAndGet()}]]</b></th:block>";
    private static final String FORM = ROW.replace("[[${made", "<form></form>[[${made");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final AtomicInteger made = new AtomicInteger();

    KeptMarkupTests() {
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new KeptFragments());
    }

    @Test
    void equalParametersAreMadeOnce() {
        page(ROW, "x", Locale.ROOT);
        var before = made.get();
        var again = page(ROW, "x", Locale.ROOT);
        assertThat(again).contains("x ");
        assertThat(made.get()).isEqualTo(before);
    }

    @Test
    void anotherValueOrLanguageIsMadeAnew() {
        page(ROW, "x", Locale.ROOT);
        var before = made.get();
        page(ROW, "y", Locale.ROOT);
        page(ROW, "x", Locale.ENGLISH);
        assertThat(made.get()).isEqualTo(before + 2);
    }

    @Test
    void aFormIsNeverKept() {
        page(FORM, "x", Locale.ROOT);
        var before = made.get();
        page(FORM, "x", Locale.ROOT);
        assertThat(made.get()).isGreaterThan(before);
    }

    private String page(String template, String line, Locale language) {
        return engine.process(template, new Context(language, Map.of("line", line, "made", made)));
    }
}
