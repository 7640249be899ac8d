package vn.lienketvung.establishment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.establishment.Declaration;
import vn.lienketvung.establishment.DeclarationId;
import vn.lienketvung.establishment.DeclareEstablishment;
import vn.lienketvung.establishment.FillInDeclaration;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** Looking over the answers and sending them. */
@Controller
@RequestMapping(DeclarationSteps.ADDRESS + "/{id}/" + DeclarationSteps.CHECK)
class DeclarationCheckController {

    private final FillInDeclaration filling;
    private final DeclareEstablishment declaring;
    private final CommuneFinder communes;
    private final Refusals refusals;

    DeclarationCheckController(
            FillInDeclaration filling,
            DeclareEstablishment declaring,
            CommuneFinder communes,
            Refusals refusals) {
        this.filling = filling;
        this.declaring = declaring;
        this.communes = communes;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView check(@PathVariable UUID id, @Nullable Official official) {
        var declaration = open(id, official);
        return Acting.as(DeclarationSight.of(official), () -> filling.amended(declaration))
                .map(amended -> SeeOther.at(AmendmentPages.address(amended, declaration.id())))
                .orElseGet(() -> page(declaration, official));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable UUID id,
            @ModelAttribute("form") DeclarationForm form,
            BindingResult errors,
            @Nullable Official official,
            RedirectAttributes redirect) {
        try {
            var receipt =
                    Acting.as(
                            DeclarationSight.of(official),
                            () -> declaring.declare(new DeclarationId(id), official));
            FlashMessage.done(redirect, "establishment.declared.done");
            return SeeOther.at(FollowController.of(receipt));
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
        }
        var again = page(open(id, official), official).addAllObjects(errors.getModel());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private Declaration open(UUID id, @Nullable Official official) {
        return Acting.as(DeclarationSight.of(official), () -> filling.open(new DeclarationId(id)));
    }

    private ModelAndView page(Declaration declaration, @Nullable Official official) {
        var said = declaration.answers();
        return new ModelAndView("establishment/check")
                .addObject("form", DeclarationForm.EMPTY)
                .addObject(
                        "said",
                        DeclarationForm.of(
                                said, communes.nameOf(said.to(Question.COMMUNE)).orElse(null)))
                .addObject("onBehalf", official != null)
                .addObject("address", DeclarationSteps.ADDRESS + "/" + declaration.id());
    }
}
