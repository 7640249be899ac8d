package vn.lienketvung.register.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.shared.Page;

/**
 * The register as it is shown.
 *
 * @param mayDraft whether to offer a new agreement
 */
record RegisterPage(
        RegisterQuery query,
        List<RegisterLine> lines,
        RegisterTotals totals,
        Pager pager,
        List<Chip> chips,
        List<SortHead> heads,
        List<Province> provinces,
        boolean mayDraft) {

    static RegisterPage of(
            RegisterQuery query,
            Page<RegisterRow> rows,
            RegisterTotals totals,
            List<Province> provinces,
            LocalDate today,
            boolean mayDraft) {
        return new RegisterPage(
                query,
                rows.items().stream().map(row -> RegisterLine.of(row, today)).toList(),
                totals,
                Pager.of(rows, query),
                Chip.of(query, provinces),
                SortHead.of(query),
                provinces,
                mayDraft);
    }

    public boolean isFiltered() {
        return query.filterCount() > 0;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public List<AgreementStatus> statuses() {
        return List.of(AgreementStatus.values());
    }

    public List<CooperationField> fields() {
        return List.of(CooperationField.values());
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
