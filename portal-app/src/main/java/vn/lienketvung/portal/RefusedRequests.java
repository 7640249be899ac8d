package vn.lienketvung.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.lienketvung.audit.RefusalLog;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Failure;

/** Answers what the security chain refuses, and has each refusal recorded before the answer goes out. */
@Component
class RefusedRequests implements AccessDeniedHandler, AuthenticationEntryPoint {

    private final RefusalLog log;
    private final LoginUrlAuthenticationEntryPoint signIn =
            new LoginUrlAuthenticationEntryPoint("/dang-nhap");

    RefusedRequests(RefusalLog log) {
        this.log = log;
    }

    /** A visitor at a page for people who work here goes to sign in; elsewhere there is nothing to see. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException, ServletException {
        if (!isWorkPage(request)) {
            fail(request, response, HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        log.record(action(request), "not-signed-in");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else signIn.commence(request, response, refused);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        boolean forged = refused instanceof CsrfException;
        if (!forged && !isWorkPage(request)) {
            fail(request, response, HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        boolean signedIn = request.getAttribute(Official.class.getName()) != null;
        log.record(action(request), forged ? "form-token" : "role");
        if (!forged) nameWhoMay(request);
        fail(
                request,
                response,
                HttpServletResponse.SC_FORBIDDEN,
                forged ? (signedIn ? "stale" : "expired") : null);
    }

    /** The same page with the name as typed, and one sentence for every reason. */
    void signInFailed(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException, ServletException {
        log.record("POST /dang-nhap", "credentials");
        request.getRequestDispatcher("/dang-nhap/khong-dung").forward(request, response);
    }

    private static void fail(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            @Nullable String kind)
            throws IOException, ServletException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        if (kind != null) request.setAttribute(Failure.KIND, kind);
        response.setStatus(status);
        request.getRequestDispatcher("/error").forward(request, response);
    }

    private static void nameWhoMay(HttpServletRequest request) {
        var roles =
                WhoMay.open(request.getMethod(), request.getRequestURI()).stream()
                        .map(role -> "Role." + role)
                        .toList();
        if (!roles.isEmpty()) request.setAttribute(Failure.ROLES, roles);
    }

    private static boolean isWorkPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/lam-viec/") || path.startsWith("/quan-tri/");
    }

    private static String action(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
