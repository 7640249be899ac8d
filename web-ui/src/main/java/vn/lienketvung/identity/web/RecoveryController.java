package vn.lienketvung.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.RecoverPassword;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** The forgotten password. The answer is always the same: who has an account is nobody's business. */
@Controller
class RecoveryController {

    private static final Sight PORTAL = Sight.portal("recovery");
    private static final String ADDRESS = "/quen-mat-khau";

    private final RecoverPassword recover;

    RecoveryController(RecoverPassword recover) {
        this.recover = recover;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(@RequestParam(name = "da-gui", defaultValue = "false") boolean sent) {
        return new ModelAndView("identity/recovery", "sent", sent);
    }

    @PostMapping(ADDRESS)
    ModelAndView recover(@RequestParam(name = "username", defaultValue = "") String username) {
        Acting.run(PORTAL, () -> recover.recover(username));
        return new ModelAndView("redirect:" + ADDRESS + "?da-gui=true");
    }
}
