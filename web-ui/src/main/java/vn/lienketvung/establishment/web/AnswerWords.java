package vn.lienketvung.establishment.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.shared.web.Choice;

/** What was answered, in the reader's words. */
@Component
public class AnswerWords {

    private final MessageSource messages;
    private final CommuneFinder communes;

    AnswerWords(MessageSource messages, CommuneFinder communes) {
        this.messages = messages;
        this.communes = communes;
    }

    /** Null where nothing was answered. */
    public @Nullable String of(Question question, Answers said) {
        var answer = said.to(question);
        if (answer == null) return null;
        return switch (question) {
            case KIND -> named("EstablishmentKind.", answer);
            case SIZE -> named("SizeClass.", answer);
            case SECTORS ->
                    Arrays.stream(answer.split(" "))
                            .map(name -> named("Sector.", name))
                            .collect(Collectors.joining("; "));
            case PROVINCE -> province(answer);
            case COMMUNE -> communes.nameOf(answer).orElse(answer);
            default -> answer;
        };
    }

    private String province(String code) {
        return communes.getProvinces().stream()
                .filter(each -> each.value().equals(code))
                .map(Choice::text)
                .findFirst()
                .orElse(code);
    }

    private String named(String prefix, String name) {
        return Objects.requireNonNull(
                messages.getMessage(prefix + name, null, name, LocaleContextHolder.getLocale()));
    }
}
