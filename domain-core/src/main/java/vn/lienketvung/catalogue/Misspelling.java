package vn.lienketvung.catalogue;

import java.util.LinkedHashSet;
import java.util.Set;

/** What may have been meant by a word in which one letter is wrong. */
final class Misspelling {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private Misspelling() {}

    /** Everything one letter away: one too many, one missing, one wrong, or two changed about; not the word itself. */
    static Set<String> near(String word) {
        var near = new LinkedHashSet<String>();
        for (int at = 0; at < word.length(); at++) {
            var before = word.substring(0, at);
            var after = word.substring(at + 1);
            if (word.length() > 1) near.add(before + after);
            if (!after.isEmpty())
                near.add(before + after.charAt(0) + word.charAt(at) + after.substring(1));
            for (int letter = 0; letter < LETTERS.length(); letter++)
                near.add(before + LETTERS.charAt(letter) + after);
        }
        for (int at = 0; at <= word.length(); at++)
            for (int letter = 0; letter < LETTERS.length(); letter++)
                near.add(word.substring(0, at) + LETTERS.charAt(letter) + word.substring(at));
        near.remove(word);
        return near;
    }
}
