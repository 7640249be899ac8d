package vn.lienketvung.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A beginning for an agreement of a usual sort, from a list beside this class.
 *
 * @param key its name in addresses
 * @param clauses what an agreement of this sort must settle
 */
public record AgreementTemplate(
        String key,
        String name,
        AgreementKind kind,
        CooperationField field,
        String purpose,
        List<Clause> clauses) {

    private static final List<AgreementTemplate> ALL = read("templates.txt");

    public AgreementTemplate {
        clauses = List.copyOf(clauses);
    }

    public static List<AgreementTemplate> all() {
        return ALL;
    }

    public static Optional<AgreementTemplate> of(String key) {
        return ALL.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private static List<AgreementTemplate> read(String list) {
        var templates = new ArrayList<AgreementTemplate>();
        for (var block : text(list).split("(?m)^= ")) {
            if (!block.startsWith("#")) templates.add(template(block.lines().toList()));
        }
        return List.copyOf(templates);
    }

    private static AgreementTemplate template(List<String> lines) {
        var head = parts(lines.getFirst(), 4);
        var clauses =
                lines.stream()
                        .filter(line -> line.startsWith("- "))
                        .map(line -> parts(line.substring(2), 2))
                        .map(parts -> new Clause(parts[0], parts[1]))
                        .toList();
        return new AgreementTemplate(
                head[0],
                head[3],
                AgreementKind.valueOf(head[1]),
                CooperationField.valueOf(head[2]),
                lines.get(1).strip(),
                clauses);
    }

    private static String[] parts(String line, int count) {
        return line.strip().split("\\s*\\|\\s*", count);
    }

    private static String text(String list) {
        try (var bytes =
                Objects.requireNonNull(AgreementTemplate.class.getResourceAsStream(list), list)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
