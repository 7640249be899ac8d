package vn.lienketvung.agreement.correction;

import static vn.lienketvung.agreement.AgreementMother.NOW;

import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;

/** Corrections for tests: Đồng Tháp finds a wrong letter in the purpose. */
public final class CorrectionMother {

    public static final WordedPlace PURPOSE = new WordedPlace(WordedField.PURPOSE, 0);
    public static final WordedPlace COMMITMENT = new WordedPlace(WordedField.COMMITMENT, 0);

    private CorrectionMother() {}

    /** Proposed by Đồng Tháp's official for the place, whose words get an end of their own. */
    public static Correction proposed(Agreement agreement, WordedPlace place) {
        var words = place.words(agreement).orElseThrow();
        return new Correction(
                agreement,
                draft(agreement, place, words + "."),
                words,
                agreement.lead(),
                Cast.LAN,
                NOW);
    }

    public static CorrectionDraft draft(Agreement agreement, WordedPlace place, String words) {
        return new CorrectionDraft(
                place,
                CorrectionDraft.digestOf(place.words(agreement).orElse("")),
                words,
                "Lỗi đánh máy khi soạn",
                null);
    }

    /** Takes a proposal to a state. */
    public static Correction become(
            Agreement agreement, Correction proposed, CorrectionStatus status) {
        var partner = agreement.parties().get(1);
        Official other = Cast.MINH;
        switch (status) {
            case PROPOSED -> {}
            case COUNTERSIGNED -> proposed.countersign(partner, other, NOW);
            case REFUSED -> proposed.refuse(partner, "Không phải lỗi chữ", other, NOW);
            case WITHDRAWN -> proposed.withdraw(Cast.LAN, NOW);
            case LAPSED -> proposed.lapse(NOW);
        }
        return proposed;
    }
}
