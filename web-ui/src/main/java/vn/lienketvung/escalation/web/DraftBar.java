package vn.lienketvung.escalation.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The bar above the draft on screen, never printed.
 *
 * @param language of its words
 */
record DraftBar(String language, String back, String print, String title, String instruction) {

    static DraftBar of(MessageSource messages, Locale reader) {
        return new DraftBar(
                "en".equals(reader.getLanguage()) ? "en" : "vi",
                messages.getMessage("escalation.draft.bar.back", null, reader),
                messages.getMessage("escalation.draft.bar.print", null, reader),
                messages.getMessage("escalation.draft.bar.title", null, reader),
                messages.getMessage("escalation.draft.bar.text", null, reader));
    }
}
