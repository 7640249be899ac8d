package vn.lienketvung.report;

import java.util.UUID;

/**
 * A record of the register that a figure counts.
 *
 * @param record an agreement, or a commitment
 * @param title as it was called when it was counted
 */
public record CountedRecord(Cell cell, UUID record, String title) {}
