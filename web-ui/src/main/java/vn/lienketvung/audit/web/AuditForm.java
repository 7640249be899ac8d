package vn.lienketvung.audit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.lienketvung.audit.AuditFilter;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;
import vn.lienketvung.shared.web.TypedText;

/** The filter as it was typed, kept word for word so that a mistake can be corrected. */
record AuditForm(
        @Nullable String person,
        @Nullable String kind,
        @Nullable String subject,
        @TypedDay @Nullable String from,
        @TypedDay @Nullable String to) {

    /** What is looked for; a last day before the first becomes an error. */
    AuditFilter filter(Errors errors) {
        LocalDate first = Typed.day(from);
        LocalDate last = Typed.day(to);
        if (first != null && last != null && last.isBefore(first))
            errors.rejectValue("to", "audit.filter.order");
        return new AuditFilter(
                TypedText.clean(person),
                TypedText.clean(kind),
                TypedText.clean(subject),
                first,
                last);
    }
}
