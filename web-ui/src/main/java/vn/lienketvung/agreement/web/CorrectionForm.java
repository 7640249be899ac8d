package vn.lienketvung.agreement.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.agreement.correction.CorrectionDraft;

/**
 * A correction as typed.
 *
 * @param seen the digest of the words that stood there when the page was opened
 * @param words the whole text of the place as it shall stand
 */
record CorrectionForm(
        @Nullable String seen,
        @Nullable String words,
        @Nullable String reason,
        @Nullable String paper) {

    /** Begins with the words as they stand, because only a few letters of them change. */
    static CorrectionForm of(String words) {
        return new CorrectionForm(CorrectionDraft.digestOf(words), words, null, null);
    }

    CorrectionDraft draft(WordedPlace place) {
        return new CorrectionDraft(place, text(seen), text(words), text(reason), paper);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
