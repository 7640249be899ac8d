package vn.lienketvung.register.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Concur;
import vn.lienketvung.agreement.SendToParties;
import vn.lienketvung.agreement.VersionHash;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.FlashMessage;

/** The buttons of the agreement page that need nothing typed. */
@Controller
class DossierActionController {

    private final SendToParties sending;
    private final Concur concurring;

    DossierActionController(SendToParties sending, Concur concurring) {
        this.sending = sending;
        this.concurring = concurring;
    }

    @PostMapping("/lam-viec/thoa-thuan/{id}/gui-cac-ben")
    RedirectView send(
            @PathVariable UUID id,
            @RequestParam long version,
            Official official,
            RedirectAttributes redirect) {
        sending.send(new AgreementId(id), version, official);
        return done(id, "send", redirect);
    }

    @PostMapping("/lam-viec/thoa-thuan/{id}/thong-nhat")
    RedirectView concur(
            @PathVariable UUID id,
            @RequestParam String hash,
            Official official,
            RedirectAttributes redirect) {
        concurring.concur(new AgreementId(id), versionRead(hash, id), official);
        return done(id, "concur", redirect);
    }

    /** A hash that cannot be one is not the text that was read either. */
    private static VersionHash versionRead(String hash, UUID id) {
        try {
            return VersionHash.of(hash);
        } catch (IllegalArgumentException e) {
            throw new EditConflict("agreement", id);
        }
    }

    private static RedirectView done(UUID id, String what, RedirectAttributes redirect) {
        FlashMessage.done(redirect, "register.done." + what);
        return seeOther("/lam-viec/thoa-thuan/" + id + "/tong-quan");
    }

    private static RedirectView seeOther(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
