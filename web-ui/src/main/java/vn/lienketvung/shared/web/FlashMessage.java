package vn.lienketvung.shared.web;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sentence that the next page shows after something was done. */
public final class FlashMessage {

    private FlashMessage() {}

    /**
     * @param key a message key such as {@code agreement.submission.done}
     */
    public static void done(RedirectAttributes redirect, String key, Object... arguments) {
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute("doneArgs", List.of(arguments));
    }
}
