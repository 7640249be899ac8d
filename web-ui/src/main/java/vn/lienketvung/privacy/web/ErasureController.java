package vn.lienketvung.privacy.web;

import java.util.Arrays;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.DecideErasure;
import vn.lienketvung.privacy.ErasureRequestId;
import vn.lienketvung.privacy.RefusalGround;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.shared.web.Typed;

/** Requests for erasure, for the administrators who decide on them. */
@Controller
@RequestMapping(ErasureController.ADDRESS)
class ErasureController {

    static final String ADDRESS = "/quan-tri/yeu-cau-xoa";

    /** A decision as typed. */
    record DecisionForm(
            @Nullable String successor, @Nullable String ground, @Nullable String words) {

        static final DecisionForm EMPTY = new DecisionForm(null, null, null);

        @Nullable AccountId takesOver() {
            var id = Typed.id(successor);
            return id == null ? null : new AccountId(id);
        }

        @Nullable RefusalGround chosen() {
            return Arrays.stream(RefusalGround.values())
                    .filter(each -> each.name().equals(ground))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final DecideErasure deciding;
    private final ErasurePages pages;
    private final Refusals refusals;

    ErasureController(DecideErasure deciding, ErasurePages pages, Refusals refusals) {
        this.deciding = deciding;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView list() {
        return pages.list(deciding.browse());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id).addObject("form", DecisionForm.EMPTY);
    }

    @PostMapping("/{id}/xoa")
    ModelAndView grant(
            @PathVariable UUID id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    deciding.grant(new ErasureRequestId(id), form.takesOver(), by);
                    FlashMessage.done(redirect, "privacy.erasure.granted.done");
                    return SeeOther.at(ADDRESS + "/" + id);
                },
                () -> page(id));
    }

    @PostMapping("/{id}/tu-choi")
    ModelAndView refuse(
            @PathVariable UUID id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    deciding.refuse(new ErasureRequestId(id), form.chosen(), form.words(), by);
                    FlashMessage.done(redirect, "privacy.erasure.refused.done");
                    return SeeOther.at(ADDRESS + "/" + id);
                },
                () -> page(id));
    }

    private ModelAndView page(UUID id) {
        return pages.show(deciding.open(new ErasureRequestId(id)));
    }
}
