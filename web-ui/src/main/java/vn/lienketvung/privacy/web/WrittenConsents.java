package vn.lienketvung.privacy.web;

import java.util.ArrayList;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.privacy.ConsentText;
import vn.lienketvung.privacy.ConsentTopic;
import vn.lienketvung.privacy.ConsentWording;

/**
 * The texts of consents as the pages show them: {@code consent.TOPIC.1} and so on explain, {@code consent.TOPIC.agree} is ticked.
 * Forms show them with {@code privacy/_consent :: consent(topic='…')}.
 */
@Component("consents")
class WrittenConsents implements ConsentWording {

    private final MessageSource messages;

    WrittenConsents(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public ConsentText of(ConsentTopic topic) {
        var locale = LocaleContextHolder.getLocale();
        var stem = "consent." + topic + ".";
        var words = new ArrayList<String>();
        for (int at = 1; ; at++) {
            var sentence = messages.getMessage(stem + at, null, null, locale);
            if (sentence == null) break;
            words.add(sentence);
        }
        words.add(messages.getMessage(stem + "agree", null, locale));
        return new ConsentText(topic, locale.getLanguage(), words);
    }

    /** For templates, which know topics by their names. */
    public ConsentText named(String topic) {
        return of(ConsentTopic.valueOf(topic));
    }
}
