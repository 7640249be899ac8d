package vn.lienketvung.agreement.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.lienketvung.agreement.Agreement;

/**
 * The bar above the paper on screen, never printed: the way back, and what to do with the print.
 *
 * @param language of its words
 */
record PrintBar(String language, String back, String print, String title, String instruction) {

    static PrintBar of(Agreement agreement, MessageSource messages, Locale reader) {
        var use = agreement.status().isApproved() ? "sign" : "draft";
        return new PrintBar(
                "en".equals(reader.getLanguage()) ? "en" : "vi",
                messages.getMessage("agreement.print.bar.back", null, reader),
                messages.getMessage("agreement.print.bar.print", null, reader),
                messages.getMessage("agreement.print.bar." + use + ".title", null, reader),
                messages.getMessage("agreement.print.bar." + use + ".text", null, reader));
    }
}
