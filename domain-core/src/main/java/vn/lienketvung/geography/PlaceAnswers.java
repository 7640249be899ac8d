package vn.lienketvung.geography;

import java.util.List;

/**
 * The places that answer a look-up, best first.
 *
 * @param total how many there are in all
 */
public record PlaceAnswers(List<PlaceAnswer> shown, long total) {

    public PlaceAnswers {
        shown = List.copyOf(shown);
    }

    /** Whether nothing bears the name and the answers are only alike. */
    public boolean onlySimilar() {
        return !shown.isEmpty() && shown.getFirst().match() == MatchKind.SIMILAR;
    }
}
