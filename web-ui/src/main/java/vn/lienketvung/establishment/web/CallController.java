package vn.lienketvung.establishment.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.establishment.CallEstablishment;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.SeeOther;

/** The focal point called the declared number. */
@Controller
class CallController {

    private final CallEstablishment calling;

    CallController(CallEstablishment calling) {
        this.calling = calling;
    }

    @PostMapping(EstablishmentController.ADDRESS + "/{id}/goi-dien")
    ModelAndView called(@PathVariable UUID id, Official by, RedirectAttributes redirect) {
        calling.called(new EstablishmentId(id), by);
        FlashMessage.done(redirect, "establishment.phone.called.done");
        return SeeOther.at(EstablishmentController.ADDRESS + "/" + id);
    }
}
