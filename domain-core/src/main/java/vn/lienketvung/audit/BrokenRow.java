package vn.lienketvung.audit;

/**
 * The first row of a chain that cannot be trusted; every row after it cannot be either.
 *
 * @param seq the number that the row has or should have
 * @param detail the column concerned, the time of the exported head, or the record; otherwise empty
 */
public record BrokenRow(String chain, long seq, Fault fault, String detail) {}
