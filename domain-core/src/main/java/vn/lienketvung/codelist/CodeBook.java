package vn.lienketvung.codelist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * One list, open on one day: what is offered, and what to say about a word that somebody typed.
 *
 * @param entries all of the list in their order, retired ones too
 */
public record CodeBook(List<CodeEntry> entries, LocalDate day) {

    public CodeBook {
        entries = List.copyOf(entries);
    }

    public List<CodeEntry> offered() {
        return entries.stream().filter(entry -> entry.isOffered(day)).toList();
    }

    public List<CodeEntry> retired() {
        return entries.stream().filter(entry -> !entry.isOffered(day)).toList();
    }

    /** The entry that bears this word, without regard to case, marks and spaces. */
    public Optional<CodeEntry> find(String word) {
        return entries.stream().filter(entry -> CodeText.isSame(entry.label(), word)).findFirst();
    }

    /** Those whose words contain what was looked for, without regard to case and marks; all for nothing. */
    public List<CodeEntry> containing(String sought) {
        return entries.stream()
                .filter(entry ->
                        CodeText.contains(entry.label(), sought)
                                || CodeText.contains(entry.text().labelEnglish(), sought))
                .toList();
    }

    /** The place after the last. */
    public int nextPosition() {
        return Math.min(
                entries.stream().mapToInt(entry -> entry.text().position()).max().orElse(0) + 1,
                CodeText.LAST_POSITION);
    }

    /**
     * What whoever typed a word should look at; advice only, since every word is accepted. Empty when there is
     * nothing to say.
     *
     * @param amounts how much of it is written; null where nothing is
     */
    public Optional<Refusal> adviceOn(@Nullable String word, @Nullable BigDecimal... amounts) {
        if (word == null || word.isBlank()) return Optional.empty();
        var found = find(word);
        if (found.isEmpty()) return Optional.of(Refusal.of("codelist.advice.unlisted", word));
        var entry = found.get();
        if (!entry.label().equals(word))
            return Optional.of(Refusal.of("codelist.advice.spelling", entry.label()));
        if (!entry.isOffered(day))
            return Optional.of(Refusal.of("codelist.advice.retired", entry.label()));
        return entry.text().wholeOnly() && Arrays.stream(amounts).anyMatch(CodeBook::isBroken)
                ? Optional.of(Refusal.of("codelist.advice.whole", entry.label()))
                : Optional.empty();
    }

    private static boolean isBroken(@Nullable BigDecimal amount) {
        return amount != null && amount.stripTrailingZeros().scale() > 0;
    }

    /** A code for a new label that no entry has, even one that bore that label once. */
    CodeId freeId(String list, String label) {
        var code = CodeText.codeOf(label);
        var free = code;
        for (int n = 2; isTaken(free); n++) free = code + "-" + n;
        return new CodeId(free, list);
    }

    /** What stands against the label; the entry of that id may keep its own. */
    List<Refusal> problemsOf(String label, @Nullable CodeId except) {
        return find(label)
                .filter(entry -> !Objects.equals(entry.id(), except))
                .map(taken ->
                        Refusal.at(
                                "label",
                                taken.isOffered(day)
                                        ? "codelist.rule.label-taken"
                                        : "codelist.rule.label-retired",
                                taken.label()))
                .stream()
                .toList();
    }

    private boolean isTaken(String code) {
        return entries.stream().anyMatch(entry -> entry.id().code().equals(code));
    }
}
