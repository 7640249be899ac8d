package vn.lienketvung;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One word for each idea: what the domain names stands in the glossary, and the glossary names nothing that is gone. */
class GlossaryTests {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Map<String, JavaClass> DOMAIN =
            Domain.TYPES.stream()
                    .filter(JavaClass::isTopLevelClass)
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .collect(toMap(JavaClass::getSimpleName, type -> type, (one, _) -> one));

    private final String glossary = read();

    @Test
    void everyAggregateEnumerationAndStateHasARow() {
        assertThat(asked()).hasSizeGreaterThan(30);
        assertThat(missing(glossary)).isEmpty();
    }

    @Test
    void everyNameOfCodeExists() {
        assertThat(names(glossary)).hasSizeGreaterThan(60);
        assertThat(unknown(glossary)).isEmpty();
    }

    @Test
    void everyRowHasFiveCellsAndIsSaidInBothLanguages() {
        assertThat(malformed(glossary)).isEmpty();
    }

    @Test
    void thePlantedFaultsAreCaught() {
        assertThat(missing("| a | b | `Agreement` | c | |"))
                .contains("Commitment", "ReturnCode", "CommitmentStatus.CLAIMED")
                .doesNotContain("Agreement");
        assertThat(unknown("| a | b | `NoSuchThing`, `Agreement` | `InTheMeaning` | |"))
                .containsExactly("NoSuchThing");
        assertThat(unknown("| a | b | `AgreementStatus.LOST`, `Wording.lead` | c | |"))
                .containsExactly("AgreementStatus.LOST");
        assertThat(malformed("| a | b | c |")).hasSize(1);
        assertThat(malformed("| a | | `Agreement` | c | |")).hasSize(1);
    }

    private static Set<String> asked() {
        Set<String> asked = new TreeSet<>(Domain.aggregates());
        for (JavaClass type : DOMAIN.values()) {
            if (!type.isEnum()) continue;
            asked.add(type.getSimpleName());
            if (type.getSimpleName().endsWith("Status"))
                type.getEnumConstants()
                        .forEach(each -> asked.add(type.getSimpleName() + "." + each.name()));
        }
        return asked;
    }

    private static Set<String> missing(String glossary) {
        Set<String> missing = asked();
        missing.removeAll(names(glossary));
        return missing;
    }

    private static List<String> unknown(String glossary) {
        return names(glossary).stream().filter(name -> !exists(name)).toList();
    }

    private static boolean exists(String name) {
        String[] parts = name.split("\\.", 2);
        JavaClass type = DOMAIN.get(parts[0]);
        if (type == null) return false;
        return parts.length == 1
                || type.getMembers().stream()
                        .map(JavaMember::getName)
                        .anyMatch(member -> member.equals(parts[1]));
    }

    private static Set<String> names(String glossary) {
        Set<String> names = new TreeSet<>();
        for (List<String> row : rows(glossary))
            if (row.size() == 5)
                CODE.matcher(row.get(2))
                        .results()
                        .map(MatchResult::group)
                        .forEach(quoted -> names.add(quoted.substring(1, quoted.length() - 1)));
        return names;
    }

    private static List<List<String>> malformed(String glossary) {
        return rows(glossary).stream()
                .filter(row ->
                        row.size() != 5
                                || row.get(0).isEmpty()
                                || row.get(1).isEmpty()
                                || row.get(3).isEmpty())
                .toList();
    }

    private static List<List<String>> rows(String glossary) {
        return glossary.lines()
                .filter(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|--"))
                .filter(line -> !line.startsWith("| Vietnamese |"))
                .map(line -> List.of(line.substring(1).split("\\|", -1)))
                .map(cells -> cells.subList(0, cells.size() - 1))
                .map(cells -> cells.stream().map(String::strip).toList())
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/glossary.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
