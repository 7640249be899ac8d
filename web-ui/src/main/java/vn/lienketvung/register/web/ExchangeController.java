package vn.lienketvung.register.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ExchangeComments;
import vn.lienketvung.commitment.Outlooks;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.OpenDossier;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;

/** The exchange of comments on the agreement page. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/trao-doi")
class ExchangeController {

    private final OpenDossier dossiers;
    private final ExchangeComments exchange;
    private final Refusals refusals;
    private final Outlooks outlooks;

    ExchangeController(
            OpenDossier dossiers, ExchangeComments exchange, Refusals refusals, Outlooks outlooks) {
        this.dossiers = dossiers;
        this.exchange = exchange;
        this.refusals = refusals;
        this.outlooks = outlooks;
    }

    @GetMapping
    @OneReading
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(name = "dinh-chinh", required = false) @Nullable String corrects,
            Official official) {
        return page(id, official, CommentForm.empty(), corrects);
    }

    @PostMapping
    ModelAndView say(
            @PathVariable UUID id,
            @ModelAttribute("comment") CommentForm form,
            Official official,
            RedirectAttributes redirect) {
        var errors = new BeanPropertyBindingResult(form, "comment");
        return refusals.orAgain(
                errors,
                () -> {
                    exchange.say(new AgreementId(id), form.draft(), official);
                    FlashMessage.done(redirect, "register.exchange.done");
                    return new ModelAndView("redirect:/lam-viec/thoa-thuan/" + id + "/trao-doi");
                },
                () -> page(id, official, form, form.corrects()));
    }

    private ModelAndView page(
            UUID id, Official official, CommentForm form, @Nullable String corrects) {
        var dossier = dossiers.glance(new AgreementId(id), official);
        var comments = exchange.on(dossier.agreement().id(), official);
        var reckoning = outlooks.reckonings().now();
        var shown =
                ExchangePage.of(
                        dossier.agreement(), comments, corrects, official, reckoning.today());
        var comment = form.isEmpty() ? shown.prefilled() : form;
        var page = new ModelAndView("register/dossier");
        page.addObject(
                "dossier",
                DossierPage.of(dossier, Tab.EXCHANGE, official, reckoning, outlooks.times()));
        page.addObject("exchange", shown).addObject("comment", comment);
        return page.addObject(
                BindingResult.MODEL_KEY_PREFIX + "comment",
                new BeanPropertyBindingResult(comment, "comment"));
    }
}
