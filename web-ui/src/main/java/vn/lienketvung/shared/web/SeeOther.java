package vn.lienketvung.shared.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads once it has had its effect: 303, so that reloading the next page sends nothing again. */
public final class SeeOther {

    private SeeOther() {}

    /**
     * @param address within the portal, from its root
     */
    public static ModelAndView at(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
