package vn.lienketvung.register.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.LeaderSheet;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.shared.Page;

/**
 * The register as it is shown.
 *
 * @param total how many match; exact, or null when they are more than are counted for every page
 * @param totals of the lines shown, or of everything that matches when it was asked for
 * @param leader whether to offer the leader's page
 * @param mayDraft whether to offer a new agreement
 */
record RegisterPage(
        RegisterQuery query,
        List<RegisterLine> lines,
        @Nullable Long total,
        RegisterTotals totals,
        Pager pager,
        List<Chip> chips,
        List<SortHead> heads,
        List<RegionChoice> regions,
        List<ViewTab> tabs,
        List<Integer> years,
        boolean leader,
        boolean mayDraft) {

    /** How many years back and ahead the filter offers. */
    private static final int YEARS = 4;

    static RegisterPage of(
            RegisterQuery query,
            Page<RegisterRow> rows,
            RegisterTotals totals,
            List<RegionChoice> regions,
            List<ViewTab> tabs,
            Reckoning reckoning,
            Official official) {
        var total = query.allCounted() ? Long.valueOf(totals.agreements()) : counted(rows);
        var known =
                new Page<>(
                        rows.items(),
                        rows.number(),
                        rows.size(),
                        total == null ? atLeast(rows) : total);
        return new RegisterPage(
                query,
                rows.items().stream().map(row -> RegisterLine.of(row, reckoning)).toList(),
                total,
                totals,
                Pager.of(known, query),
                Chip.of(query, regions),
                SortHead.of(query),
                regions,
                tabs,
                IntStream.rangeClosed(
                                reckoning.today().getYear() - YEARS,
                                reckoning.today().getYear() + YEARS)
                        .boxed()
                        .toList(),
                LeaderSheet.isFor(official),
                official.actsForBody());
    }

    private static @Nullable Long counted(Page<?> rows) {
        return rows.total() > Register.COUNTED ? null : rows.total();
    }

    /** Enough for one page more than the one shown, when that is full. */
    private static long atLeast(Page<?> rows) {
        var shown = (rows.number() - 1L) * rows.size() + rows.items().size();
        return Math.max(rows.total(), rows.items().size() == rows.size() ? shown + 1 : shown);
    }

    /** How many are counted on every page. */
    public int counted() {
        return Register.COUNTED;
    }

    public boolean isFiltered() {
        return query.filterCount() > 0;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether the sums are those of everything that matches. */
    public boolean isSummedUp() {
        return total != null && total == totals.agreements();
    }

    public List<AgreementKind> kinds() {
        return List.of(AgreementKind.values());
    }

    public List<AgreementStatus> statuses() {
        return List.of(AgreementStatus.values());
    }

    public List<CooperationField> fields() {
        return List.of(CooperationField.values());
    }

    /** What the lists of the filter stand at; what was typed is not among it. */
    public Map<String, String> chosen() {
        var chosen = new HashMap<>(query.kept());
        chosen.keySet().removeAll(Set.of(RegisterQuery.TEXT, RegisterQuery.SORT));
        return chosen;
    }

    public SortHead head(String column) {
        return heads.stream()
                .filter(head -> head.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    public @Nullable String value(String name) {
        return query.value(name);
    }
}
