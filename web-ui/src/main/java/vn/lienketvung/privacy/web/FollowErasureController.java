package vn.lienketvung.privacy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.privacy.ErasureRequestId;
import vn.lienketvung.privacy.FollowErasure;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** How a request for erasure stands, for whoever kept its address: somebody who is forgotten can no longer sign in. */
@Controller
class FollowErasureController {

    private static final Sight LOOKING = Sight.portal("erasure-follow");

    private final FollowErasure following;

    FollowErasureController(FollowErasure following) {
        this.following = following;
    }

    @GetMapping("/quyen-rieng-tu/yeu-cau-xoa/{id}")
    ModelAndView look(@PathVariable UUID id, HttpServletRequest request) {
        var from = request.getRemoteAddr();
        var found = Acting.as(LOOKING, () -> following.look(new ErasureRequestId(id), from));
        return new ModelAndView("privacy/follow-erasure", "request", found);
    }
}
