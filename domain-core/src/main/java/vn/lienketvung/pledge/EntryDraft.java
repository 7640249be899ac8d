package vn.lienketvung.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Upload;

/**
 * What somebody enters into a ledger.
 *
 * @param amount whole đồng, a quantity in the pledge's unit, or a number of people
 * @param day when it was given or used
 * @param document a paper that shows it; words are enough
 */
public record EntryDraft(
        BigDecimal amount, LocalDate day, String note, @Nullable Upload document) {}
