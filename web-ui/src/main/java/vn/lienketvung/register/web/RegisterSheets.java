package vn.lienketvung.register.web;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Places;
import vn.lienketvung.shared.web.Fmt;

/** Begins spreadsheets of the register, with a head that says whose view of what it is. */
@Component
class RegisterSheets {

    private final MessageSource messages;
    private final Places places;
    private final Fmt fmt;

    RegisterSheets(MessageSource messages, Places places, Fmt fmt) {
        this.messages = messages;
        this.places = places;
        this.fmt = fmt;
    }

    RegisterSheet begin(RegisterQuery query, Official official, Instant now) {
        var words =
                Chip.of(query, RegionChoice.of(places)).stream()
                        .map(this::words)
                        .collect(Collectors.joining("; "));
        return new RegisterSheet(
                this::say,
                say(
                        "register.export.filter",
                        words.isEmpty() ? say("register.export.no-filter") : words),
                say(
                        "register.export.by",
                        fmt.moment(now),
                        official.fullName(),
                        official.organisationName()));
    }

    private String words(Chip chip) {
        var value = chip.valueKey() != null ? say(chip.valueKey()) : chip.value();
        return say(chip.key(), value == null ? "" : value);
    }

    private String say(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }
}
