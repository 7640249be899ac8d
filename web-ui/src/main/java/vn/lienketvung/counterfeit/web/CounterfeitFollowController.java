package vn.lienketvung.counterfeit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import vn.lienketvung.counterfeit.FollowCounterfeit;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.SeeOther;

/** What became of a report of a fake, for whoever holds its receipt; it shows nothing of who reported, and deletes it when asked to. */
@Controller
class CounterfeitFollowController {

    private final FollowCounterfeit following;

    CounterfeitFollowController(FollowCounterfeit following) {
        this.following = following;
    }

    @GetMapping(CounterfeitAddress.FOLLOW)
    ModelAndView look(
            @RequestParam(name = "ma", required = false) @Nullable String code,
            HttpServletRequest request) {
        var page = new ModelAndView("counterfeit/follow").addObject("code", code);
        if (code == null) return page;
        Acting.as(CounterfeitAddress.REPORTER, () -> following.look(code, request.getRemoteAddr()))
                .ifPresentOrElse(
                        found -> page.addObject("found", found),
                        () -> page.setStatus(HttpStatus.NOT_FOUND));
        return page;
    }

    @PostMapping(CounterfeitAddress.FORGET)
    ModelAndView forget(
            @RequestParam(name = "ma", defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Acting.run(
                CounterfeitAddress.REPORTER, () -> following.forget(code, request.getRemoteAddr()));
        FlashMessage.done(redirect, "counterfeit.done.forgotten");
        return SeeOther.at(CounterfeitAddress.FOLLOW + "?ma=" + UriUtils.encode(code, UTF_8));
    }
}
