package vn.lienketvung.establishment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.establishment.DeclarationId;
import vn.lienketvung.establishment.DeclarationStep;
import vn.lienketvung.establishment.FillInDeclaration;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.ConsentTopic;
import vn.lienketvung.privacy.TakeConsent;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** Declaring an establishment, step by step, without an account. */
@Controller
@RequestMapping(DeclarationSteps.ADDRESS)
class DeclarationController {

    private final FillInDeclaration filling;
    private final TakeConsent consents;
    private final DeclarationPages pages;
    private final Refusals refusals;

    DeclarationController(
            FillInDeclaration filling,
            TakeConsent consents,
            DeclarationPages pages,
            Refusals refusals) {
        this.filling = filling;
        this.consents = consents;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView begin() {
        return pages.first();
    }

    @PostMapping
    ModelAndView start(
            @ModelAttribute("form") DeclarationForm form,
            BindingResult errors,
            @Nullable Official official,
            HttpServletRequest request) {
        try {
            var from = request.getRemoteAddr();
            var agreed =
                    consents.take(ConsentTopic.DECLARATION, form.isAgreed(), form.consentText());
            var id =
                    Acting.as(
                            DeclarationSight.of(official),
                            () -> filling.start(form.answers(), agreed, from));
            return pages.goTo(id, DeclarationSteps.slug(DeclarationStep.PLACE));
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return pages.again(null, DeclarationStep.BODY, form, errors);
        }
    }

    @GetMapping("/{id}/{slug}")
    ModelAndView show(
            @PathVariable UUID id, @PathVariable String slug, @Nullable Official official) {
        var step = DeclarationSteps.of(slug);
        return Acting.as(
                DeclarationSight.of(official),
                () -> {
                    var declaration = filling.open(new DeclarationId(id));
                    return pages.step(declaration, step, filling.amended(declaration).isPresent());
                });
    }

    @PostMapping("/{id}/{slug}")
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable String slug,
            @ModelAttribute("form") DeclarationForm form,
            BindingResult errors,
            @Nullable Official official) {
        var step = DeclarationSteps.of(slug);
        return Acting.as(
                DeclarationSight.of(official),
                () -> answer(new DeclarationId(id), step, form, errors));
    }

    private ModelAndView answer(
            DeclarationId id, DeclarationStep step, DeclarationForm form, BindingResult errors) {
        var declaration = filling.open(id);
        var amended = filling.amended(declaration);
        var offers = new ModelAndView();
        var meant = step == DeclarationStep.PLACE ? pages.place(form, errors, offers) : form;
        if (!errors.hasErrors())
            try {
                var next = filling.answer(id, step, meant.answers());
                if (amended.isPresent())
                    return SeeOther.at(AmendmentPages.address(amended.get(), id));
                return pages.goTo(
                        id, next.map(DeclarationSteps::slug).orElse(DeclarationSteps.CHECK));
            } catch (ActionRefused refused) {
                refusals.onto(errors, refused);
            }
        return pages.again(declaration, step, form, errors)
                .addAllObjects(offers.getModel())
                .addObject("amends", amended.isPresent());
    }
}
