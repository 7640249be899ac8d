package vn.lienketvung.establishment.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.establishment.Sector;
import vn.lienketvung.establishment.SizeClass;
import vn.lienketvung.shared.web.Choice;

/** What the fields of these pages offer; templates reach it as {@code @establishmentChoices}. */
@Component("establishmentChoices")
class EstablishmentChoices {

    private final MessageSource messages;

    EstablishmentChoices(MessageSource messages) {
        this.messages = messages;
    }

    public List<Choice> getKinds() {
        return of(EstablishmentKind.values());
    }

    public List<Choice> getStates() {
        return of(EstablishmentState.values());
    }

    public List<Choice> getSectors() {
        return of(Sector.values());
    }

    public List<Choice> getSizes() {
        return of(SizeClass.values());
    }

    private List<Choice> of(Enum<?>[] values) {
        var locale = LocaleContextHolder.getLocale();
        return Arrays.stream(values)
                .map(each ->
                        new Choice(
                                each.name(),
                                messages.getMessage(
                                        each.getDeclaringClass().getSimpleName()
                                                + "."
                                                + each.name(),
                                        null,
                                        locale)))
                .toList();
    }
}
