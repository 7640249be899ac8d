package vn.lienketvung.notification.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.notification.Delivery;
import vn.lienketvung.notification.ReaderLanguage;
import vn.lienketvung.shared.web.Choice;

/** What the form of choices offers; templates reach it as {@code @deliveryChoices}. */
@Component("deliveryChoices")
class DeliveryChoices {

    private final MessageSource messages;

    DeliveryChoices(MessageSource messages) {
        this.messages = messages;
    }

    public List<Choice> getWays() {
        return labelled(Delivery.values());
    }

    public List<Choice> getLanguages() {
        return labelled(ReaderLanguage.values());
    }

    private List<Choice> labelled(Enum<?>[] values) {
        var locale = LocaleContextHolder.getLocale();
        return Arrays.stream(values)
                .map(each ->
                        new Choice(
                                each.name(),
                                messages.getMessage(
                                        each.getDeclaringClass().getSimpleName() + "." + each,
                                        null,
                                        locale)))
                .toList();
    }
}
