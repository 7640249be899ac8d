package vn.lienketvung.establishment.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.establishment.ProveEmail;
import vn.lienketvung.identity.ActivationToken;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.SeeOther;

/** The page behind the link that proves an address. Opening it proves nothing yet: programs that check mails open links too. */
@Controller
@RequestMapping(DeclarationSteps.ADDRESS + "/thu-dien-tu/{token}")
class EmailProofController {

    private static final Sight PORTAL = Sight.portal("email-proof");

    private final ProveEmail proving;

    EmailProofController(ProveEmail proving) {
        this.proving = proving;
    }

    /** The address holds the secret: it goes out with no request. */
    @ModelAttribute
    void keepTheLinkSecret(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        var link = new ActivationToken(token);
        return Acting.as(PORTAL, () -> proving.find(link))
                .map(email ->
                        new ModelAndView("establishment/email-proof")
                                .addObject("email", email.value())
                                .addObject("token", token))
                .orElseGet(EmailProofController::unusable);
    }

    @PostMapping
    ModelAndView prove(@PathVariable String token, RedirectAttributes redirect) {
        try {
            var link = new ActivationToken(token);
            var receipt = Acting.as(PORTAL, () -> proving.prove(link));
            FlashMessage.done(redirect, "establishment.email.proved.done");
            return SeeOther.at(FollowController.of(receipt));
        } catch (NotFound unusable) {
            return unusable();
        }
    }

    private static ModelAndView unusable() {
        var page = new ModelAndView("establishment/email-proof-unusable");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
