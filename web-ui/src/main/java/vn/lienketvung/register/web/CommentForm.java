package vn.lienketvung.register.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CommentDraft;
import vn.lienketvung.agreement.CommentId;
import vn.lienketvung.agreement.CommentReach;
import vn.lienketvung.agreement.CommentSubject;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedText;

/**
 * A comment as typed.
 *
 * @param about the part it is about, such as {@code COMMITMENT-2}
 * @param corrects the own comment it corrects
 */
record CommentForm(
        @Nullable String about,
        @Nullable String body,
        @Nullable String reach,
        @Nullable String answerBy,
        @Nullable String corrects) {

    static CommentForm empty() {
        return new CommentForm("", "", "", "", "");
    }

    boolean isEmpty() {
        return Stream.of(about, body, reach, answerBy, corrects)
                .allMatch(value -> value == null || value.isBlank());
    }

    /**
     * @throws ActionRefused when the day cannot be read
     */
    CommentDraft draft() {
        var day = Typed.day(answerBy);
        if (day == null && TypedText.clean(answerBy) != null)
            throw new ActionRefused(Refusal.at("answerBy", "register.exchange.day"));
        var part = Objects.requireNonNullElse(TypedText.clean(about), "WHOLE-0").split("-", 2);
        var corrected = Typed.id(corrects);
        return new CommentDraft(
                kind(part[0]),
                part.length == 2 && part[1].matches("\\d{1,4}") ? Integer.parseInt(part[1]) : -1,
                Objects.requireNonNullElse(TypedText.clean(body), ""),
                Arrays.stream(CommentReach.values())
                        .filter(each -> each.name().equals(reach))
                        .findFirst()
                        .orElse(null),
                day,
                corrected == null ? null : new CommentId(corrected));
    }

    private static CommentSubject.Kind kind(String name) {
        return Arrays.stream(CommentSubject.Kind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(CommentSubject.Kind.WHOLE);
    }
}
