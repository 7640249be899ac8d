package vn.lienketvung.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whatever is kept depends on its parameters and the language alone, or somebody would see what was made for another. */
class KeptFragmentsTests {

    private static final Pattern KEPT =
            Pattern.compile("portal:kept=\"~\\{([\\w/-]+) :: ([\\w-]+)\\(");
    private static final Pattern CALLED = Pattern.compile("~\\{([\\w/-]*) ?:: ([\\w-]+)[(}]");
    private static final Pattern VALUE = Pattern.compile("[$*]\\{ ?((?:[^{}]|\\{[^{}]*\\})*)\\}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([@#]?[a-zA-Z]\\w*)");
    private static final Pattern LOCAL =
            Pattern.compile("th:each=\"(\\w+)(?:, (\\w+))? :|(?:th:with=\"|, )(\\w+)=");
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "and", "or", "not", "eq", "ne", "gt", "lt");

    /** They look at the language and at what they are given. */
    private static final Set<String> BEANS =
            Set.of(
                    "@fmt",
                    "@refusals",
                    "@moneyWords",
                    "@dateWords",
                    "@seasons",
                    "#messages",
                    "#strings");

    private static final Map<String, String> TEMPLATES = templates();

    @Test
    void aKeptFragmentUsesNothingButItsParameters() {
        var kept = new HashSet<List<String>>();
        TEMPLATES
                .values()
                .forEach(text ->
                        KEPT.matcher(text)
                                .results()
                                .forEach(hit -> kept.add(List.of(hit.group(1), hit.group(2)))));
        assertThat(kept).hasSizeGreaterThan(5);
        assertThat(kept).allSatisfy(each -> assertThat(strangers(each, TEMPLATES)).isEmpty());
    }

    @Test
    void thePlantedFaultsAreCaught() {
        assertThat(strangersIn("<p th:fragment=\"a(x)\" th:text=\"${x.name}\"></p>")).isEmpty();
        assertThat(strangersIn("<p th:fragment=\"a(x)\" th:text=\"${page.name}\"></p>"))
                .containsExactly("page");
        assertThat(strangersIn("<p th:fragment=\"a(x)\" th:text=\"#{k(${y})}\"></p>"))
                .containsExactly("y");
        assertThat(strangersIn("<p th:fragment=\"a(x)\" th:text=\"${@shell.demo}\"></p>"))
                .containsExactly("@shell");
        assertThat(
                        strangersIn(
                                "<p th:fragment=\"a(x)\"><b th:replace=\"~{t :: b(${x})}\"></b></p>"
                                        + "<p th:fragment=\"b(y)\" th:text=\"${other}\"></p>"))
                .containsExactly("other");
    }

    private static List<String> strangersIn(String template) {
        return strangers(List.of("t", "a"), Map.of("t", template));
    }

    /** What the fragment, or one that it calls, uses without having been given it. */
    private static List<String> strangers(List<String> fragment, Map<String, String> templates) {
        var text = templates.getOrDefault(fragment.getFirst(), "");
        var begin = Pattern.compile("th:fragment=\"" + fragment.getLast() + "(?:\\(([^)]*)\\))?\"");
        var found = begin.matcher(text);
        if (!found.find()) return List.of("no fragment " + fragment);
        var end = text.indexOf("th:fragment=", found.end());
        var body = text.substring(found.end(), end < 0 ? text.length() : end);
        var parameters = found.group(1);
        var known = new HashSet<String>();
        if (parameters != null) known.addAll(List.of(parameters.split(", ?")));
        LOCAL.matcher(body)
                .results()
                .forEach(hit -> {
                    for (int i = 1; i <= 3; i++) if (hit.group(i) != null) known.add(hit.group(i));
                });
        var strangers = new ArrayList<String>();
        VALUE.matcher(body)
                .results()
                .flatMap(hit -> NAME.matcher(hit.group(1).replaceAll("'[^']*'", "''")).results())
                .map(hit -> hit.group(1))
                .filter(name -> !known.contains(name))
                .filter(name -> !WORDS.contains(name) && !BEANS.contains(name))
                .forEach(strangers::add);
        CALLED.matcher(body)
                .results()
                .filter(hit -> !hit.group(2).equals("icon"))
                .map(hit ->
                        List.of(
                                hit.group(1).isEmpty() ? fragment.getFirst() : hit.group(1),
                                hit.group(2)))
                .filter(called -> !called.equals(fragment))
                .forEach(called -> strangers.addAll(strangers(called, templates)));
        return strangers;
    }

    private static Map<String, String> templates() {
        var found = new TreeMap<String, String>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:templates/**/*.html"))
                found.put(
                        file.getURL().getPath().replaceAll(".*/templates/|\\.html$", ""),
                        file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
