package vn.lienketvung.agreement.web;

import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.SeeOther;

/** The answer to a turn that was made: on to a page of the agreement, which says so. */
final class Done {

    private Done() {}

    static ModelAndView at(UUID id, String page, String message, RedirectAttributes redirect) {
        return there("/lam-viec/thoa-thuan/" + id + page, message, redirect);
    }

    static ModelAndView there(String address, String message, RedirectAttributes redirect) {
        FlashMessage.done(redirect, message);
        return SeeOther.at(address);
    }
}
