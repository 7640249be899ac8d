package vn.lienketvung.shared.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;
import vn.lienketvung.shared.Written;

/** A day as it is typed in Vietnam, {@code dd/MM/yyyy}; a day the calendar does not have is refused. */
class VietnameseDate implements Formatter<LocalDate> {

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        return Written.day(text).orElseThrow(() -> new ParseException(text, 0));
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return Written.day(day);
    }
}
