package vn.lienketvung.agreement.web.editor;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.shared.web.Choice;

/** The fixed lists to choose from, in the reader's language; templates reach it as {@code @editorChoices}. */
@Component("editorChoices")
class EditorChoices {

    private final MessageSource messages;

    EditorChoices(MessageSource messages) {
        this.messages = messages;
    }

    public List<Choice> fields() {
        return of(CooperationField.values());
    }

    public List<Choice> kinds() {
        return of(AgreementKind.values());
    }

    public List<Choice> gifts() {
        return of(PledgeKind.values());
    }

    private List<Choice> of(Enum<?>[] constants) {
        var locale = LocaleContextHolder.getLocale();
        return Arrays.stream(constants)
                .map(constant ->
                        new Choice(
                                constant.name(),
                                messages.getMessage(
                                        constant.getDeclaringClass().getSimpleName()
                                                + "."
                                                + constant.name(),
                                        null,
                                        locale)))
                .toList();
    }
}
