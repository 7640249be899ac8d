package vn.lienketvung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Entrance;
import vn.lienketvung.identity.PassSecondFactor;
import vn.lienketvung.identity.SecondStep;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** The page between the password and the first page of work, for whoever has paired an authenticator app. */
@Controller
class SecondStepController {

    private static final Sight PORTAL = Sight.portal("sign-in");

    private final PassSecondFactor factor;
    private final Entrance entrance;
    private final Clock clock;

    SecondStepController(PassSecondFactor factor, Entrance entrance, Clock clock) {
        this.factor = factor;
        this.entrance = entrance;
        this.clock = clock;
    }

    @GetMapping(SecondStep.ADDRESS)
    ModelAndView ask(HttpServletRequest request) {
        return waiting(request).isPresent() ? page(false) : again();
    }

    @PostMapping(SecondStep.ADDRESS)
    ModelAndView pass(HttpServletRequest request) {
        var waiting = waiting(request);
        if (waiting.isEmpty()) return again();
        var account = AccountId.of(waiting.get().account());
        var code = Raw.of(request, "code");
        if (!Acting.as(PORTAL, () -> factor.pass(account, code))) return page(true);
        request.getSession().removeAttribute(SecondStep.ATTRIBUTE);
        return new ModelAndView("redirect:" + entrance.enter(account));
    }

    private Optional<SecondStep> waiting(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(SecondStep.ATTRIBUTE) instanceof SecondStep step
                        && !step.isOver(clock.instant())
                ? Optional.of(step)
                : Optional.empty();
    }

    private static ModelAndView again() {
        return new ModelAndView("redirect:/dang-nhap");
    }

    private static ModelAndView page(boolean failed) {
        var page = new ModelAndView("identity/code", "failed", failed);
        if (failed) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
