package vn.lienketvung.shared.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes dates and numbers on pages, in the language of the reader and always with explicit patterns: the
 * JDK's own Vietnamese styles print 9/3/26 and drop decimals. Times are those of Vietnam.
 */
@Component("fmt")
public class Fmt {

    /** The one time zone of the country, without daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DecimalFormat VIETNAMESE = pattern('.', ',');
    private static final DecimalFormat ENGLISH = pattern(',', '.');

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(ZONE);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);

    /** {@code 14:05}, the time of day in Vietnam. */
    public String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    /** {@code 09/03/2026} in both languages; empty for nothing. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** The day an instant falls on in Vietnam. */
    public String date(@Nullable Instant at) {
        return at == null ? "" : date(LocalDate.ofInstant(at, ZONE));
    }

    /** {@code 14:05 09/03/2026}, with the zone named for readers of English. */
    public String moment(@Nullable Instant at) {
        if (at == null) return "";
        return isEnglish() ? MOMENT.format(at) + " (UTC+7)" : MOMENT.format(at);
    }

    /** {@code 1.234,5} for Vietnamese readers, {@code 1,234.5} for English ones; all decimals, no padding. */
    public String number(@Nullable Number value) {
        return value == null ? "" : format(isEnglish()).format(value);
    }

    /** The number as a form expects it back, Vietnamese in every language. */
    public static String typed(Number value) {
        return format(false).format(value);
    }

    /** The day as a form expects it back. */
    public static String typed(LocalDate day) {
        return DATE.format(day);
    }

    /** A share from 0 to 1 as {@code 71,4%}, one decimal. */
    public String percent(@Nullable BigDecimal share) {
        if (share == null) return "";
        return number(
                        share.movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros())
                + "%";
    }

    /** Whatever a message wants to name, written as a page writes it. */
    public Object argument(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case Instant at -> moment(at);
            case Number number -> number(number);
            default -> value;
        };
    }

    /** The language of the page as its {@code lang} attribute: {@code vi} or {@code en}. */
    public String lang() {
        return isEnglish() ? "en" : "vi";
    }

    private static boolean isEnglish() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }

    /** A copy for one use: formats are costly to make and not safe to share. */
    private static DecimalFormat format(boolean english) {
        return (DecimalFormat) (english ? ENGLISH : VIETNAMESE).clone();
    }

    private static DecimalFormat pattern(char grouping, char decimal) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        var format = new DecimalFormat("#,##0.######", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
