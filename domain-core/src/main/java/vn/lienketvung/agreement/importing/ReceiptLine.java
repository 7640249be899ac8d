package vn.lienketvung.agreement.importing;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementId;

/**
 * What became of one agreement of the file.
 *
 * @param code as it stood in the sheet
 * @param outcome READY: entered now; EXISTING: was there before; FAULTY: left out
 * @param agreement the draft that was made, or the agreement that was there; null for one left out
 */
public record ReceiptLine(
        String code, String title, PaperReport.Outlook outcome, @Nullable AgreementId agreement) {}
