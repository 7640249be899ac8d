package vn.lienketvung.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Span;
import vn.lienketvung.calendar.WorkingCalendar;
import vn.lienketvung.shared.web.Fmt;

class DateWordsTests {

    private final WorkingCalendar calendar = CalendarMother.calendar();
    private final DateWords words = new DateWords(messages(), new Fmt());

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aComputationExplainsItself() {
        speak("vi");

        assertThat(words.explain(calendar.plusWorkingDays(day("2026-04-01"), 20)))
                .isEqualTo(
                        "20 ngày làm việc kể từ 01/04/2026, bỏ qua 10 ngày cuối tuần, bỏ qua 3 ngày nghỉ:"
                                + " 27/04 (Nghỉ bù Giỗ Tổ Hùng Vương), 30/04 (Ngày Chiến thắng), 01/05"
                                + " (Ngày Quốc tế lao động)");
        assertThat(words.explain(calendar.plusWorkingDays(day("2026-08-28"), -5)))
                .contains("5 ngày làm việc trước 28/08/2026")
                .contains("tính cả thứ Bảy làm bù: 22/08");
    }

    @Test
    void daysInARowAreNamedOnce() {
        speak("vi");

        assertThat(words.explain(calendar.plusWorkingDays(day("2027-02-04"), 1)))
                .contains("05/02 (Tết Nguyên đán)", "08/02–09/02 (Tết Nguyên đán)", "10/02–11/02");
    }

    @Test
    void aMovedDeadlineSaysSoInBothLanguages() {
        speak("vi");
        assertThat(words.explain(calendar.deadline(day("2026-11-07"))))
                .startsWith("07/11/2026 là ngày nghỉ nên chuyển sang ngày làm việc kế tiếp");
        assertThat(words.explain(calendar.plus(day("2026-11-30"), Span.days(-30))))
                .startsWith("30 ngày trước 30/11/2026; 31/10/2026 là ngày nghỉ");
        speak("en");
        assertThat(words.explain(calendar.deadline(day("2026-11-06"))))
                .isEqualTo("06/11/2026 is a working day");
    }

    @Test
    void aYearWithoutHolidaysIsSaid() {
        speak("en");

        assertThat(words.explain(calendar.plusWorkingDays(day("2027-12-30"), 3)))
                .endsWith("The calendar has no holidays of 2028 yet");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void speak(String language) {
        LocaleContextHolder.setLocale(Locale.of(language));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/calendar");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
