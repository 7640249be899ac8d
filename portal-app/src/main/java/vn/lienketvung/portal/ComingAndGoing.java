package vn.lienketvung.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Officials;
import vn.lienketvung.identity.SignInTrail;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Leaves in the audit trail who came in and who went, each in a small transaction of its own. */
@Component
class ComingAndGoing implements LogoutHandler {

    private static final Sight ASKING = Sight.portal("sign-in");

    private final Officials officials;
    private final SignInTrail trail;

    ComingAndGoing(Officials officials, SignInTrail trail) {
        this.officials = officials;
        this.trail = trail;
    }

    void entered(AccountId account, boolean secondFactor) {
        Acting.as(ASKING, () -> officials.findByAccount(account))
                .ifPresent(official ->
                        Acting.run(official.sight(), () -> trail.entered(account, secondFactor)));
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication leaving) {
        if (leaving != null && leaving.getPrincipal() instanceof SignedIn in)
            trail.left(in.account());
    }
}
