package vn.lienketvung.shared.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A day as it is typed in Vietnam, {@code dd/MM/yyyy}; a day the calendar does not have is refused. */
class VietnameseDate implements Formatter<LocalDate> {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        try {
            return LocalDate.parse(text.strip(), WRITTEN);
        } catch (DateTimeException e) {
            throw new ParseException(text, 0);
        }
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return WRITTEN.format(day);
    }
}
