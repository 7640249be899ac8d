package vn.lienketvung.agreement.web.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the page of a conflict sends: everything as typed, and which side was chosen for each difference.
 *
 * @param typed by the names of the fields
 * @param stored by the key of a difference: whether the stored side is taken
 */
record MergeChoices(Map<String, String> typed, Map<String, Boolean> stored) {

    /** In front of a field's name: the side chosen for it. */
    static final String CHOICE = "chon:";

    /** The choice of what is stored. */
    static final String STORED = "da-luu";

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "_once", "action", "version");

    static MergeChoices of(Map<String, String> sent) {
        var typed = new LinkedHashMap<>(sent);
        typed.keySet().removeIf(name -> NOT_TYPED.contains(name) || name.startsWith(CHOICE));
        var stored = new LinkedHashMap<String, Boolean>();
        sent.forEach((name, side) -> {
            if (name.startsWith(CHOICE))
                stored.put(name.substring(CHOICE.length()), side.equals(STORED));
        });
        return new MergeChoices(typed, stored);
    }
}
