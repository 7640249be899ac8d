package vn.lienketvung.portal.demo;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.privacy.ConsentTopic;
import vn.lienketvung.privacy.ConsentWording;
import vn.lienketvung.privacy.TakeConsent;

/** The people of the trial portal read what they agree to, as everybody does. */
@Component
class DemoConsent {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ConsentWording wording;
    private final TakeConsent consents;

    DemoConsent(ConsentWording wording, TakeConsent consents) {
        this.wording = wording;
        this.consents = consents;
    }

    ConsentTextId to(ConsentTopic topic) {
        LocaleContextHolder.setLocale(VIETNAMESE);
        try {
            return Objects.requireNonNull(consents.take(topic, true, wording.of(topic).digest()));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
