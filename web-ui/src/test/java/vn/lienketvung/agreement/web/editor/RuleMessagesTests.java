package vn.lienketvung.agreement.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import vn.lienketvung.evidence.Danger;

/** Every rule of agreements, commitments and evidence has words in both languages. */
@WebMvcTest(EditorStartController.class)
@Import(EditorWorld.class)
class RuleMessagesTests {

    private static final Path DOMAIN = Path.of("../domain-core/src/main/java");
    private static final Pattern RULE =
            Pattern.compile(
                    "\"((?:agreement|commitment|evidence|review)\\.rule\\.[a-z0-9.-]*[a-z0-9])\"");

    @Autowired MessageSource messages;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRuleOfTheDomainHasWords(String language) throws IOException {
        var rules = rules();

        assertThat(rules).hasSizeGreaterThan(60);
        assertThat(rules)
                .allSatisfy(rule ->
                        assertThat(messages.getMessage(rule, null, rule, Locale.of(language)))
                                .as(rule)
                                .isNotEqualTo(rule));
    }

    private static Set<String> rules() throws IOException {
        var rules = new TreeSet<String>();
        try (var files = Files.walk(DOMAIN)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = RULE.matcher(Files.readString(file));
                while (found.find()) rules.add(found.group(1));
            }
        }
        // Written as the beginning of a rule, to which each danger gives its name.
        for (var danger : Danger.values()) rules.add("evidence.rule.danger." + danger.name());
        return rules;
    }
}
