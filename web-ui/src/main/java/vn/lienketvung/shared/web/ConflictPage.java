package vn.lienketvung.shared.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The 409 page that keeps what was typed: for each field mine and theirs side by side, and one form that
 * sends mine again on top of the newer version.
 *
 * @param title names the record
 * @param by who saved in between and when, as a sentence; null when unknown
 * @param action where the form is sent again; {@code back} shows the record as it is now
 * @param resend everything that was typed, by parameter name, with the <em>new</em> version in it
 */
public record ConflictPage(
        String title,
        @Nullable String by,
        List<Row> rows,
        String action,
        String back,
        Map<String, List<String>> resend) {

    /**
     * One field that both changed or that differs, as text for reading.
     *
     * @param choice the name of the choice between the two; null where the form is sent as a whole
     * @param theirsFirst whether the stored side is chosen unless the person chooses otherwise
     */
    public record Row(
            String label,
            @Nullable String mine,
            @Nullable String theirs,
            @Nullable String choice,
            boolean theirsFirst) {

        /** A field that is not chosen on its own. */
        public Row(String label, @Nullable String mine, @Nullable String theirs) {
            this(label, mine, theirs, null, false);
        }

        /** Whether the two differ, so that the eye finds it. */
        public boolean differs() {
            return !Objects.equals(mine, theirs);
        }
    }

    /** Whether each field is chosen on its own. */
    public boolean isByField() {
        return rows.stream().anyMatch(row -> row.choice() != null);
    }

    /** The answer for a controller method to return. */
    public ModelAndView view() {
        var view = new ModelAndView("shared/conflict", Map.of("conflict", this));
        view.setStatus(HttpStatus.CONFLICT);
        WholePage.instead();
        return view;
    }
}
