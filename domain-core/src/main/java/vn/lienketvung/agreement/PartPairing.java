package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the new text the part that an old one became. Parties are known by their body; commitments, clauses and
 * pledges carry no name of their own in the text, so equal words come first, then the likeliest pairs, and what is
 * too different counts as removed and added.
 */
final class PartPairing {

    /** The share of common words from which on two parts are the same one rewritten. */
    private static final double ALIKE = 0.5;

    /** An id or a day, which is one word. */
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]+(-[0-9a-f]+){2,4}");

    private final List<StatedPart> old;
    private final List<StatedPart> now;
    private final Map<StatedPart, StatedPart> oldOf = new HashMap<>();
    private final Set<StatedPart> taken = new HashSet<>();

    private PartPairing(List<StatedPart> old, List<StatedPart> now) {
        this.old = old;
        this.now = now;
    }

    /** In the order of the new text; what was removed stands where it stood. */
    static List<PartChange> of(List<StatedPart> old, List<StatedPart> now) {
        var pairing = new PartPairing(old, now);
        pairing.pairThoseOfOneIdentity();
        pairing.pairTheLikeliest();
        return pairing.changes();
    }

    private void pairThoseOfOneIdentity() {
        for (var part : now)
            for (var before : old)
                if (part.identity() != null && part.identity().equals(before.identity()))
                    pair(before, part);
    }

    private record Pair(StatedPart before, StatedPart after, double likeness) {
        int distance() {
            return Math.abs(before.position() - after.position());
        }
    }

    private void pairTheLikeliest() {
        var pairs = new ArrayList<Pair>();
        for (var before : old)
            for (var after : now)
                if (after.identity() == null)
                    pairs.add(new Pair(before, after, likeness(before, after)));
        pairs.sort(
                Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparingInt(Pair::distance));
        for (var each : pairs) if (each.likeness() >= ALIKE) pair(each.before(), each.after());
    }

    private void pair(StatedPart before, StatedPart after) {
        if (!oldOf.containsKey(after) && taken.add(before)) oldOf.put(after, before);
    }

    /** 1 for equal parts. A commitment is mostly its words: the same two bodies stand behind most of them. */
    private static double likeness(StatedPart before, StatedPart after) {
        if (before.values().equals(after.values())) return 1;
        var called = common(words(before.headline()), words(after.headline()));
        var all = common(words(before.values().values()), words(after.values().values()));
        var likeness =
                before.section() == Section.COMMITMENTS
                        ? 0.6 * called + 0.4 * all
                        : Math.max(called, all);
        return Math.min(0.99, likeness);
    }

    private static double common(Set<String> before, Set<String> after) {
        if (before.isEmpty() || after.isEmpty()) return 0;
        var both = before.stream().filter(after::contains).count();
        return 2.0 * both / (before.size() + after.size());
    }

    private static Set<String> words(Iterable<? extends @Nullable String> values) {
        var words = new HashSet<String>();
        for (var value : values) words.addAll(words(value));
        return words;
    }

    private static Set<String> words(@Nullable String text) {
        if (text == null) return Set.of();
        if (WHOLE.matcher(text).matches()) return Set.of(text);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private List<PartChange> changes() {
        var moved = moved();
        var changes = new ArrayList<PartChange>();
        now.forEach(
                part -> changes.add(new PartChange(oldOf.get(part), part, moved.contains(part))));
        for (var before : old)
            if (!taken.contains(before))
                changes.add(
                        Math.min(before.position(), changes.size()),
                        new PartChange(before, null, false));
        return List.copyOf(changes);
    }

    /** All but the longest run that kept its order: a part put in before others moves none of them. */
    private Set<StatedPart> moved() {
        var stayed = now.stream().filter(oldOf::containsKey).toList();
        var length = new int[stayed.size()];
        var previous = new int[stayed.size()];
        int last = -1;
        for (int i = 0; i < stayed.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int k = 0; k < i; k++)
                if (placeBefore(stayed.get(k)) < placeBefore(stayed.get(i))
                        && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    previous[i] = k;
                }
            if (last < 0 || length[i] > length[last]) last = i;
        }
        var moved = new HashSet<>(stayed);
        for (int i = last; i >= 0; i = previous[i]) moved.remove(stayed.get(i));
        return moved;
    }

    private int placeBefore(StatedPart part) {
        return Objects.requireNonNull(oldOf.get(part)).position();
    }
}
