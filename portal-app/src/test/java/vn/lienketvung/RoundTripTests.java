package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every aggregate goes to a real PostgreSQL and comes back as it was, in the tests of its repository. */
class RoundTripTests {

    private static final Pattern REPOSITORY =
            Pattern.compile("interface (Jpa\\w+)\\s+extends[^{]*\\bRepository<(\\w+),");

    @Test
    void everyAggregateHasARepositoryWithARoundTrip() throws IOException {
        assertThat(Domain.aggregates()).hasSizeGreaterThan(4);
        assertThat(without(Domain.aggregates(), sources("main"), sources("test"))).isEmpty();
    }

    @Test
    void thePlantedFaultsAreCaught() {
        var repository = Map.of("JpaThings", "interface JpaThings extends Repository<Thing, Id> {");
        var roundTrip = Map.of("JpaThingsTests", "usingRecursiveComparison()");

        assertThat(without(List.of("Thing"), repository, roundTrip)).isEmpty();
        assertThat(without(List.of("Thing"), Map.of(), roundTrip)).containsExactly("Thing");
        assertThat(without(List.of("Thing"), repository, Map.of())).containsExactly("Thing");
        assertThat(without(List.of("Thing"), repository, Map.of("JpaThingsTests", "isNotNull()")))
                .containsExactly("Thing");
    }

    /** A round trip compares every field; one that looks at some only does not count. */
    private static List<String> without(
            List<String> aggregates, Map<String, String> main, Map<String, String> tests) {
        Map<String, String> repositories = new TreeMap<>();
        for (String source : main.values()) {
            var matcher = REPOSITORY.matcher(source);
            if (matcher.find()) repositories.put(matcher.group(2), matcher.group(1));
        }
        return aggregates.stream()
                .filter(aggregate ->
                        !tests.getOrDefault(repositories.get(aggregate) + "Tests", "")
                                .contains("usingRecursiveComparison()"))
                .toList();
    }

    private static Map<String, String> sources(String of) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("../persistence/src/" + of + "/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList())
                sources.put(
                        file.getFileName().toString().replace(".java", ""), Files.readString(file));
        }
        return sources;
    }
}
