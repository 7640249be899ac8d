package vn.lienketvung.statistics.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedNumber;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.ReconciliationDesk.Compared;
import vn.lienketvung.statistics.SubmissionDesk.Opened;

/**
 * A figure as typed.
 *
 * @param seen the number of the newest turn when the form was opened
 */
record FigureForm(
        @NotBlank(message = "{shared.typed.required}") @TypedNumber @Nullable String value,
        @NotBlank(message = "{shared.typed.required}") @Nullable String status,
        @NotBlank(message = "{shared.typed.required}") @Nullable String document,
        @Nullable String page,
        @Nullable String note,
        @Nullable Integer seen) {

    /** What was entered last; empty before the first time. */
    static FigureForm of(Opened opened) {
        var submission = opened.submission();
        if (submission == null) return new FigureForm(null, null, null, null, null, 0);
        var entry = submission.entry();
        return new FigureForm(
                Fmt.typed(entry.value()),
                entry.status().name(),
                entry.document(),
                entry.page(),
                entry.note(),
                submission.seen());
    }

    /** What the second source said last; empty before the first time. */
    static FigureForm ofSecond(Compared compared) {
        var of = compared.reconciliation();
        if (of == null) return new FigureForm(null, null, null, null, null, 0);
        var entry = Objects.requireNonNull(of.second().entry());
        return new FigureForm(
                Fmt.typed(entry.value()),
                entry.status().name(),
                entry.document(),
                entry.page(),
                entry.note(),
                of.seen());
    }

    /** Null for a choice that there is not. */
    @Nullable FigureStatus statusChosen() {
        for (var each : FigureStatus.values()) if (each.name().equals(status)) return each;
        return null;
    }

    /** Only of a form without errors. */
    FigureEntry entry() {
        return new FigureEntry(
                Objects.requireNonNull(Typed.number(value)),
                Objects.requireNonNull(statusChosen()),
                Objects.requireNonNull(document),
                page,
                note);
    }

    /** A form without the number was not opened here. */
    int seenOr0() {
        return seen == null ? 0 : seen;
    }

    /** Everything typed, to be sent again on top of the newer turn. */
    Map<String, List<String>> resend(int newer) {
        var fields = new TreeMap<String, List<String>>();
        fields.put("seen", List.of(String.valueOf(newer)));
        put(fields, "value", value);
        put(fields, "status", status);
        put(fields, "document", document);
        put(fields, "page", page);
        put(fields, "note", note);
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String typed) {
        if (typed != null) fields.put(name, List.of(typed));
    }
}
