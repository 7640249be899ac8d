package vn.lienketvung.agreement.web.editor;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.shared.web.Choice;

/** The fields of cooperation to choose from, in the reader's language; templates reach it as {@code @cooperationFields}. */
@Component("cooperationFields")
class CooperationFields {

    private final MessageSource messages;

    CooperationFields(MessageSource messages) {
        this.messages = messages;
    }

    public List<Choice> choices() {
        var locale = LocaleContextHolder.getLocale();
        return Arrays.stream(CooperationField.values())
                .map(field ->
                        new Choice(
                                field.name(),
                                messages.getMessage("CooperationField." + field, null, locale)))
                .toList();
    }
}
