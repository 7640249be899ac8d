package vn.lienketvung.privacy.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.privacy.RefusalGround;
import vn.lienketvung.shared.web.Choice;

/** The grounds on which a request may be refused, in words. */
@Component("erasureChoices")
class ErasureChoices {

    private final MessageSource messages;

    ErasureChoices(MessageSource messages) {
        this.messages = messages;
    }

    public List<Choice> getGrounds() {
        return Arrays.stream(RefusalGround.values())
                .map(ground ->
                        new Choice(
                                ground.name(),
                                messages.getMessage(
                                        "RefusalGround." + ground,
                                        null,
                                        LocaleContextHolder.getLocale())))
                .toList();
    }
}
