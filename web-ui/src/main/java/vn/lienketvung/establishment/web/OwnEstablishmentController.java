package vn.lienketvung.establishment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.SeeOther;

/** The own record of whoever speaks for an establishment; a body that is in no register yet is told how to enter it. */
@Controller
class OwnEstablishmentController {

    static final String ADDRESS = "/lam-viec/co-so-cua-toi";

    private final Establishments establishments;

    OwnEstablishmentController(Establishments establishments) {
        this.establishments = establishments;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Official by) {
        var own = new EstablishmentId(by.organisation().value());
        return establishments.findById(own).isPresent()
                ? SeeOther.at(EstablishmentController.ADDRESS + "/" + own)
                : new ModelAndView("establishment/none", "name", by.organisationName());
    }
}
