package vn.lienketvung.notification;

import java.util.List;
import java.util.UUID;

/**
 * What is told, without words: those come from the messages in the language of each reader.
 *
 * @param messageKey the sentence, such as {@code agreement.notice.sent-to-parties}
 * @param arguments what the sentence names; a day or moment in ISO form is written as pages write it
 * @param address the path of the page where the person sees or does it, such as {@code /lam-viec/cam-ket/…}
 * @param subjectKind what it is about, such as {@code commitment}
 * @param onceKey tells this occasion from every other: the same person is never told the same occasion
 *     twice, whichever replica tries, however often
 */
public record NoticeContent(
        NoticeKind kind,
        String messageKey,
        List<String> arguments,
        String address,
        String subjectKind,
        UUID subject,
        String onceKey) {

    public NoticeContent {
        arguments = List.copyOf(arguments);
        if (!address.startsWith("/") || address.startsWith("//"))
            throw new IllegalArgumentException("Not a path of the portal: " + address);
        if (onceKey.isBlank()) throw new IllegalArgumentException("An occasion needs a key");
    }
}
