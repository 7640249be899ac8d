package vn.lienketvung.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Entrance;
import vn.lienketvung.identity.PassSecondFactor;
import vn.lienketvung.identity.SecondStep;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/**
 * What comes after a right password: the first page of work, or the page that asks for a code, until whose
 * answer the session belongs to nobody.
 */
@Component
class SignInEntrance implements AuthenticationSuccessHandler, Entrance {

    private static final Sight ASKING = Sight.portal("sign-in");

    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();
    private final PassSecondFactor factor;
    private final ComingAndGoing trail;
    private final Clock clock;

    SignInEntrance(PassSecondFactor factor, ComingAndGoing trail, Clock clock) {
        this.factor = factor;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication right)
            throws IOException {
        if (!(right.getPrincipal() instanceof SignedIn in))
            throw new IllegalStateException("Nobody the portal knows: " + right.getClass());
        response.sendRedirect(next(in.account(), request, response));
    }

    @Override
    public String enter(AccountId account) {
        var current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var request = current.getRequest();
        var response = Objects.requireNonNull(current.getResponse());
        request.changeSessionId();
        keep(account, request, response);
        trail.entered(account, true);
        return wantedPage(request, response);
    }

    private String next(
            AccountId account, HttpServletRequest request, HttpServletResponse response) {
        if (Acting.as(ASKING, () -> factor.isAsked(account))) {
            contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
            SecurityContextHolder.clearContext();
            request.getSession()
                    .setAttribute(
                            SecondStep.ATTRIBUTE,
                            new SecondStep(account.toString(), clock.instant()));
            return SecondStep.ADDRESS;
        }
        trail.entered(account, false);
        if (!Acting.as(ASKING, () -> factor.isMissing(account)))
            return wantedPage(request, response);
        request.getSession().setAttribute(SecondStep.MUST_PAIR, true);
        return SecondStep.PAIRING;
    }

    private void keep(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var in = new SignedIn(account.toString());
        var context =
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(in, null, List.of()));
        contexts.saveContext(context, request, response);
    }

    private String wantedPage(HttpServletRequest request, HttpServletResponse response) {
        var saved = wanted.getRequest(request, response);
        if (saved == null) return "/";
        wanted.removeRequest(request, response);
        return saved.getRedirectUrl();
    }
}
