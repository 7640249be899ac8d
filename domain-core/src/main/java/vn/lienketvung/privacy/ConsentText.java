package vn.lienketvung.privacy;

import java.util.List;
import vn.lienketvung.shared.Sha256;

/**
 * What somebody read before agreeing, word for word.
 *
 * @param language two lower-case letters, such as {@code vi}
 * @param words the sentences that were shown, the one that was ticked last
 */
public record ConsentText(ConsentTopic topic, String language, List<String> words) {

    public ConsentText {
        words = List.copyOf(words);
        if (words.isEmpty()) throw new IllegalArgumentException("Nobody agrees to nothing");
    }

    /** Everything but the sentence that is ticked. */
    public List<String> explained() {
        return words.subList(0, words.size() - 1);
    }

    /** The sentence that is ticked. */
    public String ticked() {
        return words.getLast();
    }

    /** SHA-256 over topic, language and words: another comma is another text. */
    public String digest() {
        return Sha256.of(topic + "\n" + language + "\n" + String.join("\n", words)).value();
    }
}
