package vn.lienketvung.shared.web;

import java.time.Duration;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import vn.lienketvung.shared.Sha256;

/**
 * Lets a visitor's own browser keep a public page for a minute and ask afterwards whether it has changed. Pages of
 * somebody who is signed in bear their name and are never kept.
 */
public final class PublicCache {

    private static final String KEPT =
            Objects.requireNonNull(
                    CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate().getHeaderValue());

    /** Another start of the portal may lay out the same content in another way. */
    private static final String START = Long.toString(System.nanoTime(), 36);

    private PublicCache() {}

    /**
     * @return whether the browser holds this very content, so that nothing need be sent
     */
    public static boolean isFresh(ServletWebRequest request, boolean signedIn, String content) {
        if (signedIn) return false;
        var language = LocaleContextHolder.getLocale().getLanguage();
        var response = Objects.requireNonNull(request.getResponse());
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
        // weak: the same page is sent packed or not
        return request.checkNotModified(
                "W/\"" + Sha256.of(START + language + content).value().substring(0, 32) + "\"");
    }
}
