package vn.lienketvung.register;

/** The sums over everything the filter lets through, not only over the page shown. */
public record RegisterTotals(long agreements, long commitments, long fulfilled, long overdue) {}
