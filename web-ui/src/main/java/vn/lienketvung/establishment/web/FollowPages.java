package vn.lienketvung.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.establishment.CommuneDesks;
import vn.lienketvung.establishment.FollowDeclaration;
import vn.lienketvung.establishment.WithdrawDeclaration;

/** Lays out how a declaration stands. */
@Component
class FollowPages {

    private final FollowDeclaration following;
    private final CommuneDesks desks;

    FollowPages(FollowDeclaration following, CommuneDesks desks) {
        this.following = following;
        this.desks = desks;
    }

    /**
     * @param code as typed; null when nobody has asked yet
     */
    ModelAndView show(@Nullable String code, String from) {
        var page =
                new ModelAndView("establishment/follow")
                        .addObject("form", new MendingForm(code, null))
                        .addObject("code", code);
        if (code == null) return page;
        following
                .look(code, from)
                .ifPresentOrElse(
                        found ->
                                page.addObject("found", found)
                                        .addObject(
                                                "withdrawable", WithdrawDeclaration.isOpen(found))
                                        .addObject("desk", desks.of(found.place().commune())),
                        () -> page.setStatus(HttpStatus.NOT_FOUND));
        return page;
    }
}
