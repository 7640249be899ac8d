package vn.lienketvung.shared.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sentence that the next page shows after something was done. */
public final class FlashMessage {

    private FlashMessage() {}

    /**
     * @param key a message key such as {@code agreement.submission.done}
     */
    public static void done(RedirectAttributes redirect, String key, Object... arguments) {
        of(key, arguments).forEach(redirect::addFlashAttribute);
    }

    /** The attributes in which the next page finds the sentence. */
    static Map<String, Object> of(String key, Object... arguments) {
        return Map.of("done", key, "doneArgs", List.of(arguments));
    }
}
