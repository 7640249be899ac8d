package vn.lienketvung.agreement.correction;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.shared.Line;
import vn.lienketvung.shared.Sha256;

/**
 * A correction as typed.
 *
 * @param seen the {@link #digestOf digest} of the words the person had before their eyes
 * @param words the whole text of the place as it shall stand
 * @param reason how the error came about
 * @param paper number and date of a correction on paper, when there is one
 */
public record CorrectionDraft(
        WordedPlace place, String seen, String words, String reason, @Nullable String paper) {

    /** A milestone is kept as one line without doubled spaces, so that is what stands there afterwards. */
    public CorrectionDraft {
        if (place.field() == WordedField.MILESTONE) words = Line.tidy(words);
    }

    /** By which a proposal tells that it was written on the words that stand there. */
    public static String digestOf(String words) {
        return Sha256.of(words).value();
    }
}
