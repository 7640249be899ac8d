package vn.lienketvung.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout asks about the page being shown; templates reach it as {@code @shell}. */
@Component("shell")
class Shell {

    private static final Set<Integer> REFUSALS =
            Set.of(HttpStatus.UNPROCESSABLE_CONTENT.value(), HttpStatus.CONFLICT.value());

    private final PortalSettings settings;

    Shell(PortalSettings settings) {
        this.settings = settings;
    }

    public boolean isDemo() {
        return settings.demo();
    }

    public PortalSettings.Operator getOperator() {
        return settings.operator();
    }

    /** Whether the page answers a form that was not accepted; a screen reader hears it first, in the title. */
    public boolean isRefused() {
        var current = current();
        var response = current == null ? null : current.getResponse();
        return response != null && REFUSALS.contains(response.getStatus());
    }

    /** The address of this very page in the other language, filters and page number kept. */
    public String in(String language) {
        HttpServletRequest request = request();
        if (request == null) return "?lang=" + language;
        return UriComponentsBuilder.fromPath(path(request))
                .query(request.getQueryString())
                .replaceQueryParam(PageLanguage.PARAMETER, language)
                .build()
                .toUriString();
    }

    /** The same page with one parameter changed: for pagers and sort heads. */
    public String with(String parameter, Object value) {
        HttpServletRequest request = request();
        if (request == null) return "?" + parameter + "=" + value;
        return UriComponentsBuilder.fromPath(path(request))
                .query(request.getQueryString())
                .replaceQueryParam(parameter, value)
                .replaceQueryParam(PageLanguage.PARAMETER)
                .build()
                .toUriString();
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String text ? text : request.getRequestURI();
        return path.replaceFirst("^/{2,}", "/");
    }

    private static @Nullable HttpServletRequest request() {
        var current = current();
        return current == null ? null : current.getRequest();
    }

    private static @Nullable ServletRequestAttributes current() {
        return (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
    }
}
