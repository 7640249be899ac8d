package vn.lienketvung.calendar.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.calendar.DayKind;
import vn.lienketvung.shared.web.Choice;

/** What the selects of these pages offer; templates reach it as {@code @calendarChoices}. */
@Component("calendarChoices")
class CalendarChoices {

    private final MessageSource messages;

    CalendarChoices(MessageSource messages) {
        this.messages = messages;
    }

    public List<Choice> getKinds() {
        return Arrays.stream(DayKind.values())
                .map(kind ->
                        new Choice(
                                kind.name(),
                                messages.getMessage(
                                        "DayKind." + kind, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
