package vn.lienketvung.commitment.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.Choice;

/** The codes of the domain as choices in the reader's language. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** Every constant, under the message {@code Kind.NAME}. */
    <E extends Enum<E>> List<Choice> choices(Class<E> kind) {
        var locale = LocaleContextHolder.getLocale();
        return Arrays.stream(kind.getEnumConstants())
                .map(each ->
                        new Choice(
                                each.name(),
                                messages.getMessage(
                                        kind.getSimpleName() + "." + each.name(), null, locale)))
                .toList();
    }

    /** The constant of that name; null for anything else. */
    static <E extends Enum<E>> @Nullable E read(Class<E> kind, @Nullable String typed) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
