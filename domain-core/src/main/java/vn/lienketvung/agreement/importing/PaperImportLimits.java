package vn.lienketvung.agreement.importing;

import java.time.Duration;
import vn.lienketvung.exchange.SheetLimits;

/**
 * How much one person may take in at once.
 *
 * @param mostAgreements in one file
 * @param mostPending files of one person that wait for their decision
 * @param keptFor how long a file waits before it is forgotten
 */
public record PaperImportLimits(
        SheetLimits sheets, int mostAgreements, int mostPending, Duration keptFor) {

    public static final PaperImportLimits DEFAULT =
            new PaperImportLimits(SheetLimits.DEFAULT, 500, 5, Duration.ofDays(7));

    public long keptDays() {
        return keptFor.toDays();
    }
}
