package vn.lienketvung.notification.automation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.lienketvung.notification.Letter;
import vn.lienketvung.notification.MailContent;
import vn.lienketvung.notification.Notice;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeWording;
import vn.lienketvung.notification.ReaderLanguage;
import vn.lienketvung.notification.Spoken;

/**
 * Takes the words of mails from the same messages as the pages. Links lead to the portal's declared address,
 * never to the one a browser asked for.
 */
@Component
class WordsOfMail implements NoticeWording {

    private static final String MASK = "[…]";
    private static final String LIST = "/lam-viec/thong-bao";

    private final MessageSource messages;
    private final String base;

    WordsOfMail(MessageSource messages, Environment environment) {
        this.messages = messages;
        this.base =
                environment
                        .getProperty("portal.base-url", "http://127.0.0.1:8080")
                        .replaceFirst("/+$", "");
    }

    @Override
    public Letter mailOf(NoticeContent content, ReaderLanguage language) {
        return letter(
                say(language, "notification.mail.subject." + content.kind()),
                line(language, content.messageKey(), content.arguments()),
                line(language, content.messageKey(), masked(content.arguments())),
                base + content.address(),
                language);
    }

    @Override
    public Letter digestOf(List<Notice> notices, ReaderLanguage language) {
        return letter(
                say(language, "notification.mail.digest.subject", notices.size()),
                lines(language, notices, Notice::arguments),
                lines(language, notices, notice -> masked(notice.arguments())),
                base + LIST,
                language);
    }

    @Override
    public Letter mail(MailContent content, ReaderLanguage language) {
        String text = line(language, content.messageKey() + ".body", content.arguments());
        return letter(
                say(language, content.messageKey() + ".subject"),
                text,
                text,
                content.secret() == null ? base : MailContent.SECRET_PLACE,
                language);
    }

    @Override
    public Letter outside(MailContent content, String path) {
        var language = ReaderLanguage.VI;
        var key = content.messageKey();
        var text = line(language, key + ".body", content.arguments());
        var shown = line(language, key + ".body", masked(content.arguments()));
        var secret = content.secret() == null ? null : MailContent.SECRET_PLACE;
        return new Letter(
                say(language, key + ".subject"),
                outside(text, secret == null ? base + path : secret, language),
                outside(shown, secret == null ? MASK : secret, language));
    }

    private String outside(String text, String link, ReaderLanguage language) {
        return whole(text, link, language, "notification.mail.foot.outside", base);
    }

    private String lines(
            ReaderLanguage language,
            List<Notice> notices,
            Function<Notice, List<String>> arguments) {
        return notices.stream()
                .map(notice ->
                        "- "
                                + line(language, notice.messageKey(), arguments.apply(notice))
                                + "\n  "
                                + base
                                + notice.address())
                .collect(
                        Collectors.joining(
                                "\n", say(language, "notification.mail.digest.lead") + "\n\n", ""));
    }

    private String line(ReaderLanguage language, String key, List<String> arguments) {
        return say(language, key, Spoken.of(arguments));
    }

    private static List<String> masked(List<String> arguments) {
        return arguments.stream().map(_ -> MASK).toList();
    }

    private Letter letter(
            String subject, String text, String shown, String link, ReaderLanguage language) {
        return new Letter(subject, body(text, link, language), body(shown, link, language));
    }

    private String body(String text, String link, ReaderLanguage language) {
        return whole(text, link, language, "notification.mail.foot", base + LIST + "/tuy-chon");
    }

    private String whole(
            String text, String link, ReaderLanguage language, String foot, String address) {
        return String.join(
                "\n\n",
                say(language, "notification.mail.greeting"),
                text,
                say(language, "notification.mail.link") + "\n" + link,
                say(language, foot, address));
    }

    private String say(ReaderLanguage language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
