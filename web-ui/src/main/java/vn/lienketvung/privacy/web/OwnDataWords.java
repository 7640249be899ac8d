package vn.lienketvung.privacy.web;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.notification.Spoken;
import vn.lienketvung.shared.web.Fmt;

/** What is held of somebody in the words of the pages, as far as it is held in signs of its own. */
@Component
class OwnDataWords {

    private static final String BETWEEN = "\u001f";

    private final MessageSource messages;
    private final Fmt fmt;

    OwnDataWords(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    String of(String column, String held) {
        if (held.isEmpty()) return "";
        if (column.equals("at") || column.endsWith("_at") || column.equals("second_factor"))
            return fmt.moment(Timestamp.valueOf(held).toInstant());
        return switch (column) {
            case "status" -> say("AccountStatus." + held, held);
            case "role", "roles" -> roles(held);
            case "kind" -> say("audit.kind." + held, held);
            case "outcome" -> say("Outcome." + held, held);
            case "record" -> say("PersonalRecord." + held, held);
            case "state" -> say(held, held);
            case "notice" -> notice(List.of(held.split(BETWEEN, -1)));
            default -> String.valueOf(Spoken.of(List.of(held))[0]);
        };
    }

    private String roles(String held) {
        return Arrays.stream(held.split("[ ,]"))
                .map(role -> say("Role." + role, role))
                .collect(Collectors.joining(", "));
    }

    private String notice(List<String> keyAndArguments) {
        var key = keyAndArguments.getFirst();
        var arguments = Spoken.of(keyAndArguments.subList(1, keyAndArguments.size()));
        return say(key, key, arguments);
    }

    private String say(String key, String otherwise, Object... arguments) {
        var said = messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
        return said == null ? otherwise : said;
    }
}
