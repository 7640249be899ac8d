package vn.lienketvung.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.portal.demo.DemoStory.Outcome;
import vn.lienketvung.portal.demo.DemoStory.Promise;
import vn.lienketvung.portal.demo.DemoStory.Stage;

/** Reads the illustrative agreements from {@code demo/agreements.txt}; the head of that file explains its lines. */
final class DemoStories {

    private static final String FILE = "/demo/agreements.txt";

    private DemoStories() {}

    static List<DemoStory> read() {
        try (var in = Objects.requireNonNull(DemoStories.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DemoStory> parse(String text) {
        var stories = new ArrayList<DemoStory>();
        var lines = new ArrayList<String>();
        for (var line : (text + "\n@").lines().map(String::strip).toList()) {
            if (line.startsWith("@") && !lines.isEmpty()) {
                stories.add(story(lines));
                lines.clear();
            }
            if (!line.isEmpty() && !line.startsWith("#")) lines.add(line);
        }
        return stories;
    }

    private static DemoStory story(List<String> lines) {
        var facts = cells(lines.get(1));
        var term = facts[4].split("\\.\\.");
        Map<String, String> benefits = new LinkedHashMap<>();
        var promises = new ArrayList<Promise>();
        var purpose = "";
        for (var line : lines.subList(2, lines.size())) {
            var rest = line.substring(1).strip();
            switch (line.charAt(0)) {
                case '>' -> purpose = rest;
                case '+' -> benefits.put(cells(rest)[0], cells(rest)[1]);
                case '-' -> promises.add(promise(cells(rest)));
                default -> throw new IllegalArgumentException("What is this? " + line);
            }
        }
        return new DemoStory(
                lines.getFirst().substring(1).strip(),
                CooperationField.valueOf(facts[0]),
                AgreementKind.valueOf(facts[1]),
                Stage.valueOf(facts[2]),
                Integer.parseInt(facts[3]),
                Integer.parseInt(term[0]),
                Integer.parseInt(term[1]),
                List.of(facts[5].split(",\\s*")),
                purpose,
                benefits,
                List.copyOf(promises));
    }

    private static Promise promise(String[] cells) {
        var sides = cells[4].split(">");
        var told = cells[5].split("\\s+");
        var percent = told[told.length - 1].endsWith("%") ? told[told.length - 1] : "0%";
        return new Promise(
                cells[0],
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                sides[0],
                sides[1],
                outcome(told[0]),
                Integer.parseInt(percent.substring(0, percent.length() - 1)));
    }

    private static Outcome outcome(String word) {
        if (word.endsWith("%")) return Outcome.REPORTED;
        if (word.equals("-")) return Outcome.NONE;
        return Outcome.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String[] cells(String line) {
        return line.split("\\s*\\|\\s*");
    }
}
