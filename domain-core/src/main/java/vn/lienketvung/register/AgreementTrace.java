package vn.lienketvung.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;

/**
 * What an agreement in force has left behind in the portal.
 *
 * @param number of the document; null when the lead has given none
 * @param field null where the papers of an older agreement name none
 * @param parties by name, the lead first
 * @param fromPaper whether it was signed before the portal, which may know less of it than happened
 * @param lastResultOn when a counterpart last confirmed a commitment, wholly or in part, or the receipt of what was pledged;
 *     null for never
 * @param met whether minutes of meetings are filed as evidence
 * @param shown whether anything else is, or the receipt of a pledge is confirmed
 */
public record AgreementTrace(
        UUID agreement,
        @Nullable String number,
        String title,
        @Nullable CooperationField field,
        List<String> parties,
        boolean fromPaper,
        LocalDate inForceOn,
        @Nullable LocalDate lastResultOn,
        boolean met,
        boolean shown) {

    public AgreementTrace {
        parties = List.copyOf(parties);
    }

    /** Since when no result was confirmed. */
    public LocalDate silentSince() {
        return lastResultOn == null ? inForceOn : lastResultOn;
    }
}
