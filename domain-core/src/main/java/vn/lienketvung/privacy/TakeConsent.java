package vn.lienketvung.privacy;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * Somebody ticks that they agree: to the words on the page in front of them, and to no others. Law 91/2025/QH15 knows no consent by
 * default, and it has to be proved.
 */
@UseCase
public class TakeConsent {

    private final ConsentWording wording;
    private final ConsentTexts texts;
    private final Clock clock;

    public TakeConsent(ConsentWording wording, ConsentTexts texts, Clock clock) {
        this.wording = wording;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param read the digest of the text that the form showed
     * @return the version agreed to, to be kept with what was agreed to; null when the box was not ticked
     * @throws ActionRefused at the field {@code consent} when the text has changed since the form was opened
     */
    public @Nullable ConsentTextId take(ConsentTopic topic, boolean ticked, @Nullable String read) {
        if (!ticked) return null;
        var text = wording.of(topic);
        if (!text.digest().equals(read))
            throw new ActionRefused(Refusal.at("consent", "privacy.rule.consent-changed"));
        return texts.number(text, clock.instant());
    }
}
