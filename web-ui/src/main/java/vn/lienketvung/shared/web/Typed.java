package vn.lienketvung.shared.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people typed into a form. Forms keep numbers, days and ids as the text that was typed, so that
 * a wrong one comes back unchanged; {@link TypedNumber}, {@link TypedDay} and {@link TypedId} check it.
 */
public final class Typed {

    private static final VietnameseNumber NUMBER = new VietnameseNumber();
    private static final VietnameseDate DAY = new VietnameseDate();

    private Typed() {}

    /** Null for nothing typed and for text that is no Vietnamese number. */
    public static @Nullable BigDecimal number(@Nullable String typed) {
        try {
            return typed == null ? null : NUMBER.parse(typed, Locale.ROOT);
        } catch (ParseException e) {
            return null;
        }
    }

    /** Null for nothing typed and for text that is no day of the calendar. */
    public static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : DAY.parse(typed, Locale.ROOT);
        } catch (ParseException e) {
            return null;
        }
    }

    /** Null for nothing chosen and for text that is no id. */
    public static @Nullable UUID id(@Nullable String chosen) {
        try {
            return chosen == null ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
