package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every visible word is a message, and every message is there in both languages. */
class MessagesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");
    private static final List<Pattern> KEYS_IN_CODE =
            List.of(
                    Pattern.compile("Refusal\\.of\\(\\s*\"([^\"]+)\""),
                    Pattern.compile("Refusal\\.at\\(\\s*[^,]+,\\s*\"([^\"]+)\""),
                    Pattern.compile("FlashMessage\\.done\\(\\s*\\w+,\\s*\"([^\"]+)\""),
                    Pattern.compile("message\\s*=\\s*\"\\{([\\w.-]+)\\}\""));

    private static final Map<String, String> VIETNAMESE = messages(false);
    private static final Map<String, String> ENGLISH = messages(true);
    private static final Map<String, String> TEMPLATES = texts("classpath*:templates/**/*.html");

    @Test
    void thereIsSomethingToCheck() {
        assertThat(TEMPLATES).hasSizeGreaterThan(10);
        assertThat(VIETNAMESE).hasSizeGreaterThan(100);
    }

    @Test
    void noTemplateHasTextOfItsOwn() {
        assertThat(in(TEMPLATES, Templates::literalText)).isEmpty();
    }

    @Test
    void noTemplateHasWhatTheContentSecurityPolicyBlocks() {
        assertThat(in(TEMPLATES, Templates::forbidden)).isEmpty();
    }

    /** The layout does, for every page that answers 422 or 409. */
    @Test
    void noTemplatePutsTheErrorIntoItsTitle() {
        assertThat(TEMPLATES.entrySet())
                .filteredOn(template -> !template.getKey().endsWith("layout.html"))
                .noneMatch(template -> template.getValue().contains("shared.title.error"));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(difference(VIETNAMESE.keySet(), ENGLISH.keySet())).isEmpty();
        assertThat(difference(ENGLISH.keySet(), VIETNAMESE.keySet())).isEmpty();
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        assertThat(withOtherPlaceholders(VIETNAMESE, ENGLISH)).isEmpty();
    }

    @Test
    void noMessageIsEmptyOrHasAnApostropheThatMessageFormatSwallows() {
        assertThat(faulty(VIETNAMESE)).isEmpty();
        assertThat(faulty(ENGLISH)).isEmpty();
    }

    @Test
    void everyKeyOfATemplateExists() {
        assertThat(in(TEMPLATES, template -> missing(template, VIETNAMESE))).isEmpty();
    }

    @Test
    void everyKeyOfTheCodeExists() {
        Set<String> used = keysInCode();

        assertThat(used).hasSizeGreaterThan(10);
        assertThat(used)
                .allMatch(key ->
                        VIETNAMESE.containsKey(key)
                                || key.endsWith(".")
                                        && VIETNAMESE.keySet().stream()
                                                .anyMatch(known -> known.startsWith(key)));
    }

    @Test
    void thePlantedFaultsAreCaught() {
        assertThat(Templates.literalText("<p>Xin chào</p>")).hasSize(1);
        assertThat(Templates.literalText("<p th:text=\"${a > 1}\">ok</p>")).hasSize(1);
        assertThat(Templates.literalText("<p title=\"hello\" th:text=\"#{a}\"></p>")).hasSize(1);
        assertThat(Templates.literalText("<p th:text=\"'Đã ' + ${a}\"></p>")).hasSize(1);
        assertThat(Templates.literalText("<!-- x --><p th:text=\"#{a}\">&nbsp;·</p>")).isEmpty();
        assertThat(Templates.forbidden("<p style=\"x\"></p>")).hasSize(1);
        assertThat(Templates.forbidden("<p th:utext=\"${a}\"></p>")).hasSize(1);
        assertThat(Templates.forbidden("<b onclick=\"a()\" hx-on:x=\"b\"></b>")).hasSize(2);
        assertThat(Templates.forbidden("<script>a()</script>")).hasSize(1);
        assertThat(Templates.forbidden("<input type=\"date\">")).hasSize(1);
        assertThat(Templates.forbidden("<p th:if=\"${a > 1}\" th:replace=\"~{b}\"></p>"))
                .hasSize(1);
        assertThat(missing("<p th:text=\"#{no.such.key}\"></p>", VIETNAMESE)).hasSize(1);
        assertThat(missing("<p th:text=\"#{'nothing.' + ${a}}\"></p>", VIETNAMESE)).hasSize(1);
        assertThat(difference(Set.of("a", "b"), Set.of("a"))).containsExactly("b");
        assertThat(withOtherPlaceholders(Map.of("k", "{0}"), Map.of("k", "{1}"))).hasSize(1);
        assertThat(faulty(Map.of("a", "don't", "b", " "))).hasSize(2);
    }

    private static List<String> missing(String template, Map<String, String> messages) {
        List<String> missing =
                new ArrayList<>(difference(Templates.keys(template), messages.keySet()));
        Templates.prefixes(template).stream()
                .filter(prefix -> messages.keySet().stream().noneMatch(k -> k.startsWith(prefix)))
                .forEach(missing::add);
        return missing;
    }

    private static List<String> withOtherPlaceholders(
            Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(other::containsKey)
                .filter(key -> !placeholders(one.get(key)).equals(placeholders(other.get(key))))
                .toList();
    }

    private static Set<String> placeholders(String message) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(message);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    private static List<String> faulty(Map<String, String> messages) {
        return messages.entrySet().stream()
                .filter(entry -> entry.getValue().isBlank() || entry.getValue().contains("'"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> difference(Set<String> of, Set<String> without) {
        Set<String> rest = new TreeSet<>(of);
        rest.removeAll(without);
        return rest;
    }

    private static Map<String, List<String>> in(
            Map<String, String> templates, Function<String, List<String>> check) {
        Map<String, List<String>> found = new TreeMap<>();
        templates.forEach((name, template) -> {
            List<String> faults = check.apply(template);
            if (!faults.isEmpty()) found.put(name, faults);
        });
        return found;
    }

    private static Set<String> keysInCode() {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            files.filter(file -> file.toString().contains("src/main/java"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> {
                        String code = read(file);
                        for (Pattern pattern : KEYS_IN_CODE) {
                            Matcher matcher = pattern.matcher(code);
                            while (matcher.find()) keys.add(matcher.group(1));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> messages(boolean english) {
        Map<String, String> all = new TreeMap<>();
        for (Resource bundle : resources("classpath*:messages/*.properties")) {
            if (Objects.requireNonNull(bundle.getFilename()).endsWith("_en.properties") != english)
                continue;
            var properties = new Properties();
            try (var reader =
                    new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, value) -> all.put(key.toString(), value.toString()));
        }
        return all;
    }

    private static Map<String, String> texts(String pattern) {
        Map<String, String> all = new TreeMap<>();
        for (Resource resource : resources(pattern))
            try {
                all.put(
                        resource.getURL().getPath().replaceAll(".*/templates/", ""),
                        resource.getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        return all;
    }

    private static List<Resource> resources(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
