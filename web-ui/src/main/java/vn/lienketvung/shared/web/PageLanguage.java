package vn.lienketvung.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps the language chosen with {@code ?lang=vi} or {@code ?lang=en}; any other value changes nothing. */
class PageLanguage implements HandlerInterceptor {

    static final String PARAMETER = "lang";
    private static final Set<String> KNOWN = Set.of("vi", "en");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = wanted(request);
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (wanted != null && KNOWN.contains(wanted) && resolver != null)
            resolver.setLocale(request, response, Locale.of(wanted));
        return true;
    }

    /** From the address only: reading the body here would stumble again over an upload that is too large. */
    private static @Nullable String wanted(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst(PARAMETER);
    }
}
