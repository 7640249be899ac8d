package vn.lienketvung.catalogue;

import java.util.List;
import java.util.Set;

/**
 * Which words a product has to be found by.
 *
 * @param typed what was asked for, by which what is found is put in order
 * @param ways each one is enough; a way is met by one word out of each of its sets; no way at all is met by every product
 * @param exact whether the words are those that were typed
 */
public record Demand(SearchWords typed, List<List<Set<String>>> ways, boolean exact) {

    public static Demand exactly(SearchWords typed) {
        return new Demand(
                typed,
                typed.isEmpty() ? List.of() : List.of(typed.words().stream().map(Set::of).toList()),
                true);
    }

    static Demand nearly(SearchWords typed, List<List<Set<String>>> ways) {
        return new Demand(typed, ways, false);
    }

    public boolean isAnything() {
        return ways.isEmpty();
    }
}
