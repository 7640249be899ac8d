package vn.lienketvung.agreement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.lienketvung.agreement.ReturnCode;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.Section;

/** The reasons for a return as they were typed; there is always at least one row to type in. */
record ReturnForm(List<ReasonRow> reasons) {

    static final ReturnForm EMPTY = new ReturnForm(List.of());

    /** As many as anybody would read; more are cut off. */
    private static final int MOST_REASONS = 30;

    ReturnForm(@Nullable List<ReasonRow> reasons) {
        this.reasons =
                reasons == null || reasons.isEmpty()
                        ? List.of(ReasonRow.EMPTY)
                        : reasons.stream().limit(MOST_REASONS).toList();
    }

    ReturnForm withAnother() {
        var rows = new ArrayList<>(reasons);
        rows.add(ReasonRow.EMPTY);
        return new ReturnForm(rows);
    }

    ReturnForm without(int position) {
        var rows = new ArrayList<>(reasons);
        if (position >= 0 && position < rows.size()) rows.remove(position);
        return new ReturnForm(rows);
    }

    /** Names every row that lacks something only a form can lack. */
    void check(BindingResult errors) {
        for (int i = 0; i < reasons.size(); i++) {
            var row = reasons.get(i);
            if (code(row).isEmpty()) reject(errors, i, "code");
            if (section(row).isEmpty()) reject(errors, i, "section");
            if (row.note() == null) reject(errors, i, "note");
        }
    }

    private static void reject(BindingResult errors, int position, String field) {
        var rule = "agreement.review." + field + "-missing";
        errors.rejectValue(
                "reasons[" + position + "]." + field, rule, new Object[] {position + 1}, null);
    }

    /** Only after {@link #check} found nothing. */
    List<ReturnReason> toReasons() {
        return reasons.stream()
                .map(row ->
                        new ReturnReason(
                                0,
                                code(row).orElseThrow(),
                                section(row).orElseThrow(),
                                row.note() == null ? "" : row.note(),
                                null))
                .toList();
    }

    private static Optional<ReturnCode> code(ReasonRow row) {
        return Arrays.stream(ReturnCode.values())
                .filter(each -> each.name().equals(row.code()))
                .findFirst();
    }

    private static Optional<Section> section(ReasonRow row) {
        return Arrays.stream(Section.values())
                .filter(each -> each.name().equals(row.section()))
                .findFirst();
    }
}
