package vn.lienketvung.agreement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.agreement.correction.Correction;

/**
 * A place of the text and, when it was ever to be corrected, one correction of it.
 *
 * @param party whose words they are; empty where they are everybody's
 * @param words what stands there now
 */
record CorrectionLine(
        WordedPlace place, String party, String words, @Nullable Correction correction) {

    static CorrectionLine of(Agreement agreement, Correction correction) {
        return of(agreement, correction.place(), correction);
    }

    static CorrectionLine of(
            Agreement agreement, WordedPlace place, @Nullable Correction correction) {
        var ofParty = place.field().section() == Section.PARTIES;
        return new CorrectionLine(
                place,
                ofParty ? agreement.parties().get(place.position()).name() : "",
                place.words(agreement).orElse(""),
                correction);
    }

    /** The message that names the place; takes the field's name, its number and the party. */
    public String key() {
        return "correction.place." + place.field().section();
    }

    public String fieldKey() {
        return "WordedField." + place.field();
    }

    public int number() {
        return place.position() + 1;
    }

    /** Old and new words as one text; nothing without a correction. */
    public List<WordPiece> pieces() {
        return correction == null
                ? List.of()
                : WordDifference.between(correction.oldWords(), correction.newWords());
    }

    public String style() {
        if (correction == null) return "";
        return switch (correction.status()) {
            case PROPOSED -> "warn";
            case COUNTERSIGNED -> "ok";
            case REFUSED -> "bad";
            case WITHDRAWN, LAPSED -> "";
        };
    }
}
