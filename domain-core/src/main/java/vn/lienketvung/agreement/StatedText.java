package vn.lienketvung.agreement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the canonical form of {@link AgreementText} back into the parts it was written from. */
final class StatedText {

    /** A line of one of these opens a part of its section. */
    private static final Map<String, Section> OPENING =
            Map.of(
                    "title", Section.OUTLINE,
                    "party", Section.PARTIES,
                    "commitment", Section.COMMITMENTS,
                    "heading", Section.CLAUSES,
                    "pledge", Section.RESOURCES);

    /** Lines that repeat within a part, and the value they are gathered in. */
    private static final Map<String, String> GATHERED =
            Map.of(
                    "milestone", "milestones",
                    "milestoneDueOn", "milestones",
                    "milestoneValue", "milestones",
                    "plan", "objectives",
                    "objective", "objectives");

    private final byte[] form;
    private int at;
    private final List<StatedPart> parts = new ArrayList<>();
    private final Map<Section, Integer> counted = new HashMap<>();
    private @Nullable Section section;
    private Map<String, @Nullable String> values = new LinkedHashMap<>();

    private StatedText(String canonical) {
        form = canonical.getBytes(StandardCharsets.UTF_8);
        at = 0;
    }

    /**
     * @throws IllegalArgumentException when it is no canonical form
     */
    static List<StatedPart> read(String canonical) {
        var text = new StatedText(canonical);
        text.until('\n');
        while (text.at < text.form.length) text.line();
        text.close();
        return List.copyOf(text.parts);
    }

    private void line() {
        var name = until('=');
        var value = value();
        var opened = OPENING.get(name);
        if (opened != null) {
            close();
            section = opened;
        }
        var list = GATHERED.get(name);
        if (list == null) values.put(name, value);
        else values.merge(list, piece(value), (lines, one) -> lines + glue(name) + one);
    }

    /** The first piece of an entry begins a line. */
    private static String glue(String name) {
        return name.equals("milestone") || name.equals("plan") ? "\n" : "\t";
    }

    private static String piece(@Nullable String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }

    private void close() {
        if (section == null) return;
        var position = counted.merge(section, 1, Integer::sum) - 1;
        parts.add(new StatedPart(Objects.requireNonNull(section), position, values));
        values = new LinkedHashMap<>();
    }

    private @Nullable String value() {
        if (form[at] == '-') {
            at += 2;
            return null;
        }
        var length = Integer.parseInt(until(':'));
        var value = new String(form, at, length, StandardCharsets.UTF_8);
        at += length + 1;
        return value;
    }

    private String until(char end) {
        int from = at;
        while (at < form.length && form[at] != end) at++;
        if (at >= form.length) throw new IllegalArgumentException("No canonical form of a text");
        return new String(form, from, at++ - from, StandardCharsets.UTF_8);
    }
}
