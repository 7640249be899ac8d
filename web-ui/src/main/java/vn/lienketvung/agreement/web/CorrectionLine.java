package vn.lienketvung.agreement.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.WordedField;
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
        return new CorrectionLine(
                place, partyOf(agreement, place), place.words(agreement).orElse(""), correction);
    }

    private static String partyOf(Agreement agreement, WordedPlace place) {
        return switch (place.field().section()) {
            case PARTIES -> agreement.parties().get(place.position()).name();
            case RESOURCES ->
                    Objects.requireNonNullElse(
                            agreement.pledges().get(place.position()).partyName(), "");
            case OUTLINE, COMMITMENTS, CLAUSES -> "";
        };
    }

    /** The message that names the place; takes the field's name, its number, the party and the part's number. */
    public String key() {
        var isPart = place.field() == WordedField.MILESTONE;
        return "correction.place." + (isPart ? place.field() : place.field().section());
    }

    public String fieldKey() {
        return "WordedField." + place.field();
    }

    public int number() {
        return place.position() + 1;
    }

    public int partNumber() {
        return place.part() + 1;
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
