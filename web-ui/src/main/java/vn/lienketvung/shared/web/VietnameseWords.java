package vn.lienketvung.shared.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says messages in Vietnamese whatever language its reader has chosen: official documents have no other. */
@Component
public class VietnameseWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    public VietnameseWords(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** The label of a constant. */
    public String say(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String number(BigDecimal number) {
        return Fmt.typed(number);
    }

    /** {@code 09/03/2026}, or what stands for a day that is not known. */
    public String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : Fmt.typed(day);
    }
}
