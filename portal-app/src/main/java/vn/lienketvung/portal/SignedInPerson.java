package vn.lienketvung.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Officials;
import vn.lienketvung.identity.SecondStep;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/**
 * Reads who is signed in and what they may do afresh for each request, and runs the rest of it on their
 * behalf. Ends the session of somebody who was suspended meanwhile or who has been in for too long.
 */
@Component
class SignedInPerson extends OncePerRequestFilter {

    private static final Sight ASKING = Sight.portal("request");

    private final Officials officials;
    private final Clock clock;
    private final Duration longest;

    SignedInPerson(
            Officials officials,
            Clock clock,
            @Value("${portal.session.absolute:10h}") Duration longest) {
        this.officials = officials;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Sight sight =
                person(request)
                        .map(official -> {
                            enter(request, official);
                            return official.sight();
                        })
                        .orElseGet(() -> {
                            leave(request);
                            return Sight.VISITOR;
                        });
        if (mustPairFirst(request)) response.sendRedirect(SecondStep.PAIRING);
        else proceed(sight, request, response, chain);
    }

    private Optional<Official> person(HttpServletRequest request) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known == null || !(known.getPrincipal() instanceof SignedIn in) || isOver(request))
            return Optional.empty();
        return Acting.as(ASKING, () -> officials.findByAccount(in.account()));
    }

    /** Whoever must have a second factor and has none comes to no page of work before it is there. */
    private static boolean mustPairFirst(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String path = request.getRequestURI();
        return session != null
                && session.getAttribute(SecondStep.MUST_PAIR) != null
                && (path.startsWith("/lam-viec/") || path.startsWith("/quan-tri/"))
                && !path.startsWith(SecondStep.PAIRING);
    }

    private boolean isOver(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime())
                        .plus(longest)
                        .isBefore(clock.instant());
    }

    private static void enter(HttpServletRequest request, Official official) {
        request.setAttribute(Official.class.getName(), official);
        var authorities =
                official.grants().stream()
                        .map(grant -> "ROLE_" + grant.role().name())
                        .distinct()
                        .map(SimpleGrantedAuthority::new)
                        .toList();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                new SignedIn(official.account().toString()), null, authorities)));
    }

    /** Only a session that carried somebody ends: a visitor's may hold the page they wanted. */
    private static void leave(HttpServletRequest request) {
        if (SecurityContextHolder.getContext().getAuthentication() == null) return;
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    private static void proceed(
            Sight sight,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            Acting.as(
                    sight,
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
