package vn.lienketvung.notification.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.notification.Delivery;
import vn.lienketvung.notification.MailChoice;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.ReaderLanguage;

/** A person's choices as the form sends them. */
record DeliveryForm(
        @NotNull @Pattern(regexp = WAYS, message = "{shared.typed.id}") @Nullable String turn,
        @NotNull @Pattern(regexp = WAYS, message = "{shared.typed.id}") @Nullable String answer,
        @NotNull @Pattern(regexp = WAYS, message = "{shared.typed.id}") @Nullable String reminder,
        @NotNull @Pattern(regexp = WAYS, message = "{shared.typed.id}") @Nullable String system,
        @NotNull @Pattern(regexp = "VI|EN", message = "{shared.typed.id}")
                @Nullable String language) {

    private static final String WAYS = "PORTAL|AT_ONCE|DAILY";

    static DeliveryForm of(MailChoice choice) {
        return new DeliveryForm(
                choice.of(NoticeKind.TURN).name(),
                choice.of(NoticeKind.ANSWER).name(),
                choice.of(NoticeKind.REMINDER).name(),
                choice.of(NoticeKind.SYSTEM).name(),
                choice.language().name());
    }

    /** Only of a form without errors. */
    MailChoice choice() {
        return new MailChoice(
                ReaderLanguage.valueOf(Objects.requireNonNull(language)),
                Map.of(
                        NoticeKind.TURN, way(turn),
                        NoticeKind.ANSWER, way(answer),
                        NoticeKind.REMINDER, way(reminder),
                        NoticeKind.SYSTEM, way(system)));
    }

    private static Delivery way(@Nullable String typed) {
        return Delivery.valueOf(Objects.requireNonNull(typed));
    }
}
