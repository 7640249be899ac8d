package vn.lienketvung.certificate.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.certificate.DecideDossier;
import vn.lienketvung.certificate.Outcome;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.shared.web.Typed;

/** The province, or the ministry, enters what was decided on a score. */
@Controller
@RequestMapping(CertificateAddress.ROOT + "/quyet-dinh/{id:[0-9a-f-]{36}}")
class RulingController {

    private static final Map<String, Outcome> SLUGS =
            Map.of(
                    "cong-nhan", Outcome.RECOGNISED,
                    "khong-cong-nhan", Outcome.DECLINED,
                    "chuyen-bo", Outcome.FORWARDED,
                    "khong-nam-sao", Outcome.FIVE_REFUSED);

    /** A decision as typed. */
    record DecisionForm(
            @Nullable String number,
            @Nullable String decidedOn,
            @Nullable String signer,
            @Nullable String certificate,
            @Nullable String words,
            @Nullable MultipartFile scan) {

        DecideDossier.Said said() {
            return new DecideDossier.Said(
                    text(number),
                    Typed.day(decidedOn),
                    text(signer),
                    text(certificate),
                    text(words),
                    SentScan.of(scan));
        }
    }

    private final DecideDossier deciding;
    private final FilingLimits limits;
    private final Refusals refusals;

    RulingController(DecideDossier deciding, FilingLimits limits, Refusals refusals) {
        this.deciding = deciding;
        this.limits = limits;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by) {
        return page(id, by).addObject("form", new DecisionForm(null, null, null, null, null, null));
    }

    @PostMapping("/{slug:[a-z-]+}")
    ModelAndView decide(
            @PathVariable UUID id,
            @PathVariable String slug,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var outcome = SLUGS.get(slug);
        if (outcome == null) throw new NotFound("outcome", slug);
        deciding.pending(new DossierId(id), by);
        return refusals.orAgain(
                errors,
                () -> {
                    var given = deciding.decide(new DossierId(id), outcome, form.said(), by);
                    FlashMessage.done(redirect, "certificate.done." + outcome);
                    return SeeOther.at(
                            given == null
                                    ? "/lam-viec/ho-so-ocop/" + id
                                    : CertificateAddress.ROOT + "/" + given);
                },
                () -> page(id, by));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private ModelAndView page(UUID id, Official by) {
        var pending = deciding.pending(new DossierId(id), by);
        return new ModelAndView("certificate/decide")
                .addObject("dossier", pending.opened().dossier())
                .addObject("council", pending.council())
                .addObject("stars", pending.stars().stars())
                .addObject("recognises", pending.outcomes().stream().anyMatch(pending::gives))
                .addObject("reasons", pending.outcomes().stream().anyMatch(Outcome::needsReason))
                .addObject("outcomes", pending.outcomes())
                .addObject("four", pending.gives(Outcome.FORWARDED))
                .addObject("slugs", slugs())
                .addObject("megabytes", limits.maxMegabytes());
    }

    private static Map<Outcome, String> slugs() {
        return SLUGS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
