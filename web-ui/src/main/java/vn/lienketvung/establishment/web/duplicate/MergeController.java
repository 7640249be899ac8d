package vn.lienketvung.establishment.web.duplicate;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.duplicate.MergeDesk;
import vn.lienketvung.establishment.duplicate.MergeEstablishments;
import vn.lienketvung.establishment.duplicate.MergeEstablishments.Seen;
import vn.lienketvung.establishment.duplicate.TellApart;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** Two records side by side: one of them is made, or they are told apart; what was merged is made two again. */
@Controller
class MergeController {

    private static final String RECORD = "/lam-viec/co-so/";
    private static final String ADDRESS = RECORD + "{one}/gop/{other}";

    private final MergeDesk desk;
    private final MergeEstablishments merging;
    private final TellApart telling;
    private final MergePages pages;
    private final Refusals refusals;

    MergeController(
            MergeDesk desk,
            MergeEstablishments merging,
            TellApart telling,
            MergePages pages,
            Refusals refusals) {
        this.desk = desk;
        this.merging = merging;
        this.telling = telling;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable UUID one, @PathVariable UUID other, Official by) {
        var open = desk.open(new EstablishmentId(one), new EstablishmentId(other), by);
        return pages.show(
                open, MergeForm.proposed(open, new EstablishmentId(one)), target(one, other));
    }

    @PostMapping(ADDRESS)
    ModelAndView merge(
            @PathVariable UUID one,
            @PathVariable UUID other,
            @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var first = new Seen(new EstablishmentId(one), form.version());
        var second = new Seen(new EstablishmentId(other), form.otherVersion());
        return refusals.orAgain(
                errors,
                () -> {
                    var absorbed = desk.open(first.id(), second.id(), by).pair().absorbed().id();
                    var kept = merging.merge(first, second, form.choice(absorbed), by);
                    FlashMessage.done(redirect, "establishment.duplicate.merged");
                    return SeeOther.at(RECORD + kept);
                },
                () -> again(one, other, form, by));
    }

    @PostMapping(ADDRESS + "/khac-nhau")
    ModelAndView tellApart(
            @PathVariable UUID one,
            @PathVariable UUID other,
            @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    telling.tellApart(
                            new EstablishmentId(one), new EstablishmentId(other), form.words(), by);
                    FlashMessage.done(redirect, "establishment.duplicate.told-apart");
                    return SeeOther.at(DuplicateListController.ADDRESS);
                },
                () -> again(one, other, form, by));
    }

    @PostMapping(RECORD + "gop/{merge}/hoan-tac")
    ModelAndView part(@PathVariable UUID merge, Official by, RedirectAttributes redirect) {
        var again = merging.part(merge, by);
        FlashMessage.done(redirect, "establishment.duplicate.parted");
        return SeeOther.at(RECORD + again);
    }

    private ModelAndView again(UUID one, UUID other, MergeForm form, Official by) {
        return pages.show(
                desk.open(new EstablishmentId(one), new EstablishmentId(other), by),
                form,
                target(one, other));
    }

    private static String target(UUID one, UUID other) {
        return RECORD + one + "/gop/" + other;
    }
}
