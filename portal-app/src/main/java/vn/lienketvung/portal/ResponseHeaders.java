package vn.lienketvung.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.lienketvung.shared.web.PortalSettings;

/**
 * The headers that tell a browser what pages of the portal never do: run foreign or inline code, be framed,
 * be guessed at, be kept on a shared machine. They stand on every response, errors and redirects included.
 */
@Component
class ResponseHeaders extends OncePerRequestFilter implements HeaderWriter {

    static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final String ONE_YEAR = "max-age=31536000";

    private final Map<String, String> headers = new LinkedHashMap<>();

    ResponseHeaders(PortalSettings settings) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        // Work pages are read on shared machines; styles and scripts set their own, longer life.
        headers.put("Cache-Control", "no-store");
        if (!settings.demo()) headers.put("Strict-Transport-Security", ONE_YEAR);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        writeHeaders(request, response);
        chain.doFilter(request, response);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        headers.forEach((name, value) -> {
            if (!response.containsHeader(name)) response.setHeader(name, value);
        });
    }
}
