package vn.lienketvung.agreement.web.editor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Clause;

/** The further clauses as typed. */
record ClausesForm(@Nullable Long version, List<Row> clauses) implements SectionForm<ClausesForm> {

    /** One clause as typed. */
    record Row(@Nullable String heading, @Nullable String body) {

        static Row empty() {
            return new Row("", "");
        }

        boolean isEmpty() {
            return TypedValues.plain(heading).isEmpty() && TypedValues.plain(body).isEmpty();
        }
    }

    @SuppressWarnings("NullAway") // binding leaves the list out when no row was posted
    ClausesForm {
        clauses = clauses == null ? List.of() : clauses.stream().filter(Objects::nonNull).toList();
    }

    static ClausesForm of(Agreement agreement) {
        return new ClausesForm(
                agreement.version(),
                agreement.clauses().stream()
                        .map(clause -> new Row(clause.heading(), clause.body()))
                        .toList());
    }

    @Override
    public ClausesForm after(EditorAction action) {
        return new ClausesForm(version, action.applyTo(clauses, Row::empty));
    }

    @Override
    public ClausesForm withoutEmptyRows() {
        return new ClausesForm(version, clauses.stream().filter(row -> !row.isEmpty()).toList());
    }

    List<Clause> terms() {
        return clauses.stream()
                .map(row ->
                        new Clause(TypedValues.plain(row.heading()), TypedValues.plain(row.body())))
                .toList();
    }
}
