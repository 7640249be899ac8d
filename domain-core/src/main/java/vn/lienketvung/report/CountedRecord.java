package vn.lienketvung.report;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A record of the register that a figure counts.
 *
 * @param record an agreement, a commitment, or a pledge
 * @param title as it was called when it was counted
 * @param value what it adds to the figure, in the unit of its row; 1 where records are counted
 */
public record CountedRecord(Cell cell, UUID record, String title, BigDecimal value) {

    static CountedRecord one(Cell cell, UUID record, String title) {
        return new CountedRecord(cell, record, title, BigDecimal.ONE);
    }
}
