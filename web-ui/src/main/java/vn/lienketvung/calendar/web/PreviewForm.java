package vn.lienketvung.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DateComputation;
import vn.lienketvung.calendar.WorkingCalendar;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;

/**
 * "n working days from a day", as asked in the address; a trial that changes nothing.
 *
 * @param tu the day from which is counted
 * @param so how many working days, negative for backward
 */
record PreviewForm(
        @NotBlank(message = "{shared.typed.required}") @TypedDay @Nullable String tu,
        @NotBlank(message = "{shared.typed.required}")
                @Pattern(regexp = "-?\\d{1,3}", message = "{calendar.preview.count.wrong}")
                @Nullable String so) {

    private static final String COUNT = "10";

    static PreviewForm on(LocalDate today) {
        return new PreviewForm(Fmt.typed(today), COUNT);
    }

    boolean isAsked() {
        return tu != null || so != null;
    }

    DateComputation on(WorkingCalendar calendar) {
        return calendar.plusWorkingDays(
                Objects.requireNonNull(Typed.day(tu)),
                Integer.parseInt(Objects.requireNonNull(so)));
    }
}
