package vn.lienketvung.review.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
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
import vn.lienketvung.identity.Official;
import vn.lienketvung.review.NamePanel;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.Typed;

/** Lập hội đồng thẩm định: a coordinator names the panel and finds replacements. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/tham-dinh")
class PanelController {

    private final ReviewPages pages;
    private final NamePanel naming;
    private final Refusals refusals;

    PanelController(ReviewPages pages, NamePanel naming, Refusals refusals) {
        this.pages = pages;
        this.naming = naming;
        this.refusals = refusals;
    }

    @GetMapping("/hoi-dong")
    ModelAndView show(@PathVariable UUID id, Official official) {
        return pages.naming(id, official).addObject("panelForm", new PanelForm(null, null, null));
    }

    @PostMapping("/hoi-dong")
    ModelAndView name(
            @PathVariable UUID id,
            @ModelAttribute("panelForm") PanelForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        try {
            naming.name(
                    new AgreementId(id),
                    form.accounts(),
                    Typed.id(form.chair()),
                    Typed.day(form.concludeBy()),
                    official);
            return ReviewPages.done(id, "/tham-dinh", "review.name.done", redirect);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
        }
        return ReviewPages.refused(pages.naming(id, official).addObject("panelForm", form));
    }

    @PostMapping("/thay")
    ModelAndView replace(
            @PathVariable UUID id,
            @RequestParam UUID seat,
            @RequestParam(required = false) @Nullable String account,
            Official official,
            RedirectAttributes redirect) {
        naming.replace(new AgreementId(id), seat, Typed.id(account), official);
        return ReviewPages.done(id, "/tham-dinh", "review.replace.done", redirect);
    }

    @PostMapping("/nhan")
    ModelAndView takeUp(@PathVariable UUID id, Official official, RedirectAttributes redirect) {
        naming.takeUpAlone(new AgreementId(id), official);
        return ReviewPages.done(id, "/tham-dinh/ket-luan", "review.take-up.done", redirect);
    }
}
