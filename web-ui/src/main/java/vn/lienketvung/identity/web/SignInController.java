package vn.lienketvung.identity.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;

/** The sign-in page; the security chain itself takes what is sent. */
@Controller
class SignInController {

    private static final String VIEW = "identity/sign-in";

    private final long idleMinutes;

    SignInController(@Value("${portal.session.idle:30m}") Duration idle) {
        this.idleMinutes = idle.toMinutes();
    }

    @GetMapping("/dang-nhap")
    ModelAndView show(@Nullable Official official) {
        return official == null ? page("", false) : new ModelAndView("redirect:/");
    }

    /** Where the chain forwards to when the name or password was not right; reached in no other way. */
    @PostMapping("/dang-nhap/khong-dung")
    ModelAndView again(@RequestParam(name = "username", defaultValue = "") String username) {
        ModelAndView page = page(username, true);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String username, boolean failed) {
        return new ModelAndView(VIEW)
                .addObject("typedName", username)
                .addObject("failed", failed)
                .addObject("idleMinutes", idleMinutes);
    }
}
