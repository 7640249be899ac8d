package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** What the documents say about the code holds: dependencies, links, names of tests. */
class DocumentationTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern QUOTED = Pattern.compile("`([a-z]+(?: :: [a-z]+)?)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests|IT))`");

    @Test
    void theTableOfContextsEqualsThePackageInfos() throws IOException {
        var page = Files.readString(ROOT.resolve("docs/architecture.md"));

        assertThat(allowed()).hasSizeGreaterThan(8);
        assertThat(table(page)).isEqualTo(allowed());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) broken.addAll(broken(page, Files.readString(page)));

        assertThat(broken).isEmpty();
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Path page : pages()) unknown.addAll(unknown(Files.readString(page)));

        assertThat(unknown).isEmpty();
    }

    @Test
    void thePlantedFaultsAreCaught() throws IOException {
        assertThat(table("## Contexts and what\n| `agreement` | `shared` |\n## Next\n| `x` | |\n"))
                .containsExactly(Map.entry("agreement", Set.of("shared")));
        assertThat(broken(ROOT.resolve("docs/x.md"), "[a](nowhere.md) [b](audit.md#part)"))
                .containsExactly("x.md: nowhere.md");
        assertThat(unknown("`GlossaryTests` and `NoSuchTests`")).containsExactly("NoSuchTests");
    }

    private static Map<String, Set<String>> allowed() {
        return Domain.TYPES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.matches("vn\\.lienketvung\\.[a-z]+"))
                .distinct()
                .collect(
                        Collectors.toMap(
                                name -> name.substring(name.lastIndexOf('.') + 1),
                                name -> allowedOf(name),
                                (one, _) -> one,
                                TreeMap::new));
    }

    private static Set<String> allowedOf(String context) {
        try {
            var module =
                    Class.forName(context + ".package-info").getAnnotation(ApplicationModule.class);
            return module.type() == ApplicationModule.Type.OPEN
                    ? Set.of()
                    : Set.of(module.allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Set<String>> table(String page) {
        Map<String, Set<String>> table = new TreeMap<>();
        var from = page.indexOf("## Contexts and what");
        var section = page.substring(from, page.indexOf("\n## ", from));
        section.lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> {
                    var cells = line.split("\\|");
                    table.put(quoted(cells[1]).iterator().next(), quoted(cells[2]));
                });
        return table;
    }

    private static Set<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> broken(Path page, String text) {
        return LINK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(target -> !Files.exists(page.resolveSibling(target)))
                .map(target -> page.getFileName() + ": " + target)
                .toList();
    }

    private static List<String> unknown(String text) throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(ROOT)) {
            tests =
                    files.map(Path::toString)
                            .filter(file ->
                                    file.contains("src/test/java") && file.endsWith(".java"))
                            .map(file ->
                                    Path.of(file).getFileName().toString().replace(".java", ""))
                            .collect(Collectors.toSet());
        }
        return TEST.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !tests.contains(name))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(ROOT.resolve("README.md"));
        pages.add(ROOT.resolve(".github/CONTRIBUTING.md"));
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }
}
