package vn.lienketvung.exchange;

/**
 * What its sender wants of a table.
 *
 * @param allOrNothing nothing is stored as long as a row has a problem; otherwise the rows without one are
 * @param updateKnown records that are known take over what the table says; otherwise they stay as they are
 */
public record ImportChoice(boolean allOrNothing, boolean updateKnown) {}
