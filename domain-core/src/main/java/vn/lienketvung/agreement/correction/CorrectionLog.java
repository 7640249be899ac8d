package vn.lienketvung.agreement.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.WordedPlace;

/**
 * Everything that was ever proposed to be corrected in one agreement.
 *
 * @param corrections oldest first
 */
public record CorrectionLog(Agreement agreement, List<Correction> corrections) {

    public CorrectionLog {
        corrections = List.copyOf(corrections);
    }

    /** Those written into the text, oldest first. */
    public List<Correction> made() {
        return corrections.stream().filter(Correction::isCountersigned).toList();
    }

    /** What waits for an answer at this place. */
    public Optional<Correction> openAt(WordedPlace place) {
        return corrections.stream()
                .filter(each -> each.isOpen() && each.place().equals(place))
                .findFirst();
    }

    /** What stood at this place when the text was signed; empty when nothing stands there. */
    public Optional<String> signedWords(WordedPlace place) {
        return Optional.ofNullable(signedWords().get(place)).or(() -> place.words(agreement));
    }

    /** The words that were signed wherever other words stand now. */
    private Map<WordedPlace, String> signedWords() {
        var signed = new HashMap<WordedPlace, String>();
        made().forEach(each -> signed.putIfAbsent(each.place(), each.oldWords()));
        return signed;
    }

    /** Whether the text, with the signed words put back, has the very hash that was signed. */
    public boolean leadsBackToSignedText() {
        return agreement.hashWith(signedWords()).equals(agreement.hash());
    }
}
