package vn.lienketvung.counterfeit.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.counterfeit.FollowCounterfeit;
import vn.lienketvung.shared.Acting;

/** What became of a report of a fake, for whoever holds its receipt; it shows nothing of who reported. */
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
}
