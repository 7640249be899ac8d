package vn.lienketvung.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page a person came from, if it was one of the portal's own. */
final class Back {

    private Back() {}

    static @Nullable String from(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) return null;
        try {
            URI uri = URI.create(referer);
            boolean own = request.getServerName().equals(uri.getHost());
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            boolean local = uri.getRawPath() != null && !uri.getRawPath().startsWith("//");
            return own && local ? uri.getRawPath() + query : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
