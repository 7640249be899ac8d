package vn.lienketvung.audit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.Errors;
import vn.lienketvung.audit.AuditFilter;

/** The filter as it was typed, kept word for word so that a mistake can be corrected. */
record AuditForm(
        @Nullable String person,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String from,
        @Nullable String to) {

    /** What is looked for; days that cannot be read, or end before they start, become errors. */
    AuditFilter filter(ConversionService reading, Errors errors) {
        LocalDate first = day(from, "from", reading, errors);
        LocalDate last = day(to, "to", reading, errors);
        if (first != null && last != null && last.isBefore(first))
            errors.rejectValue("to", "audit.filter.order");
        return new AuditFilter(given(person), given(kind), given(subject), first, last);
    }

    private static @Nullable LocalDate day(
            @Nullable String typed, String field, ConversionService reading, Errors errors) {
        if (given(typed) == null) return null;
        try {
            return reading.convert(typed, LocalDate.class);
        } catch (ConversionException e) {
            errors.rejectValue(field, "typeMismatch.java.time.LocalDate");
            return null;
        }
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
