package vn.lienketvung.establishment.web;

import jakarta.validation.Valid;
import java.util.UUID;
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
import vn.lienketvung.establishment.AmendEstablishment;
import vn.lienketvung.establishment.Declaration;
import vn.lienketvung.establishment.DeclarationId;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.FillInDeclaration;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/**
 * What a confirmed establishment says is changed on the pages on which it is declared, and looked over on one of its own. What is
 * typed is the portal's until then; entering it is done as the person who does it.
 */
@Controller
@RequestMapping(EstablishmentController.ADDRESS + "/{id}/thay-doi")
class AmendmentController {

    private final AmendEstablishment amending;
    private final FillInDeclaration filling;
    private final AmendmentPages pages;
    private final Refusals refusals;

    AmendmentController(
            AmendEstablishment amending,
            FillInDeclaration filling,
            AmendmentPages pages,
            Refusals refusals) {
        this.amending = amending;
        this.filling = filling;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping
    ModelAndView begin(@PathVariable UUID id, Official by) {
        var establishment = amending.open(new EstablishmentId(id), by);
        var draft = Acting.as(DeclarationSight.of(by), () -> filling.amend(establishment));
        return SeeOther.at(AmendmentPages.address(establishment.id(), draft));
    }

    @GetMapping("/{draft}")
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID draft, Official by) {
        var its = new EstablishmentId(id);
        var typed = typed(draft, its, by);
        return pages.show(amending.open(its, by), typed, by).addObject("form", AmendmentForm.EMPTY);
    }

    @PostMapping("/{draft}")
    ModelAndView enter(
            @PathVariable UUID id,
            @PathVariable UUID draft,
            @Valid @ModelAttribute("form") AmendmentForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var its = amending.open(new EstablishmentId(id), by).id();
        var typed = typed(draft, its, by);
        if (!errors.hasErrors())
            try {
                amending.amend(its, typed.answers(), form.ground(), by);
                Acting.run(DeclarationSight.of(by), () -> filling.leave(typed.id()));
                FlashMessage.done(redirect, "establishment.amend.done");
                return SeeOther.at(EstablishmentController.ADDRESS + "/" + id);
            } catch (ActionRefused refused) {
                refusals.onto(errors, refused);
            }
        var again = pages.show(amending.open(its, by), typed, by).addAllObjects(errors.getModel());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /**
     * @throws NotFound when it was entered already or forgotten, or is of another record
     */
    private Declaration typed(UUID draft, EstablishmentId its, Official by) {
        var typed =
                Acting.as(DeclarationSight.of(by), () -> filling.open(new DeclarationId(draft)));
        if (!its.equals(typed.mends())) throw new NotFound("declaration", "…");
        return typed;
    }
}
