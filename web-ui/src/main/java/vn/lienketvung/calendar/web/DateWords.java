package vn.lienketvung.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.calendar.CountUnit;
import vn.lienketvung.calendar.DateComputation;
import vn.lienketvung.calendar.SpecialDay;
import vn.lienketvung.shared.web.Fmt;

/** Says in the reader's language how a day was computed; templates reach it as {@code @dateWords}. */
@Component("dateWords")
class DateWords {

    private final MessageSource messages;
    private final Fmt fmt;

    DateWords(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    /** One sentence, such as "20 ngày làm việc kể từ 01/04/2026, bỏ qua 8 ngày cuối tuần, 2 ngày nghỉ: …". */
    public String explain(DateComputation found) {
        var parts = new ArrayList<String>();
        parts.add(way(found));
        if (found.weekendDays() > 0) parts.add(text("calendar.words.weekend", found.weekendDays()));
        if (!found.daysOff().isEmpty())
            parts.add(text("calendar.words.off", found.daysOff().size(), named(found.daysOff())));
        if (!found.workedSaturdays().isEmpty())
            parts.add(text("calendar.words.saturdays", named(found.workedSaturdays())));
        var sentence = String.join(text("calendar.words.and"), parts);
        return found.openYears().isEmpty()
                ? sentence
                : sentence + text("calendar.words.open", years(found.openYears()));
    }

    private String way(DateComputation found) {
        var count = found.span().count();
        var from = fmt.date(found.from());
        var working = found.span().unit() == CountUnit.WORKING_DAYS;
        if (count == 0)
            return text(found.isMoved() ? "calendar.words.moved" : "calendar.words.same", from);
        var way =
                text(
                        "calendar.words."
                                + (working ? "working" : "days")
                                + (count > 0 ? ".after" : ".before"),
                        fmt.number(Math.abs(count)),
                        from);
        if (working || !found.isMoved()) return way;
        var landed = fmt.date(found.from().plusDays(count));
        return way
                + text(
                        count > 0 ? "calendar.words.landed.after" : "calendar.words.landed.before",
                        landed);
    }

    /** Days in a row with one name are named once: {@code 16/02-20/02 (Tết Nguyên đán)}. */
    private String named(List<SpecialDay> days) {
        var runs = new ArrayList<String>();
        for (int first = 0, next; first < days.size(); first = next) {
            next = first + 1;
            while (next < days.size() && follows(days.get(next - 1), days.get(next))) next++;
            runs.add(run(days.get(first), days.get(next - 1)));
        }
        return String.join(", ", runs);
    }

    private static boolean follows(SpecialDay one, SpecialDay other) {
        return one.name().equals(other.name()) && one.day().plusDays(1).equals(other.day());
    }

    private String run(SpecialDay first, SpecialDay last) {
        var days =
                first.equals(last)
                        ? brief(first.day())
                        : brief(first.day()) + "–" + brief(last.day());
        return days + " (" + (fmt.lang().equals("en") ? first.nameEnglish() : first.name()) + ")";
    }

    private String brief(LocalDate day) {
        return fmt.date(day).substring(0, 5);
    }

    private static String years(List<Integer> years) {
        return String.join(", ", years.stream().map(String::valueOf).toList());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
