package vn.lienketvung.register;

import java.util.Collection;

/** Sums over agreements: of a page, or of everything a filter lets through. */
public record RegisterTotals(long agreements, long commitments, long fulfilled, long overdue) {

    public static RegisterTotals of(Collection<RegisterRow> rows) {
        return new RegisterTotals(
                rows.size(),
                rows.stream().mapToLong(RegisterRow::commitments).sum(),
                rows.stream().mapToLong(RegisterRow::fulfilled).sum(),
                rows.stream().mapToLong(RegisterRow::overdue).sum());
    }
}
