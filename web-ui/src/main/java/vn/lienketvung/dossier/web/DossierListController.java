package vn.lienketvung.dossier.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.dossier.BrowseDossiers;
import vn.lienketvung.dossier.DossierKind;
import vn.lienketvung.dossier.DossierQuery;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.StartDossier;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.shared.web.Typed;

/** The dossiers somebody may see, and for a producer the beginning of a new one. */
@Controller
@RequestMapping(DossierAddress.ROOT)
class DossierListController {

    /** The filters as they stand in the address. */
    record Filters(@Nullable String q, @Nullable String trangThai, @Nullable String trang) {

        /** A filter that makes no sense is left out, as if it had not been set. */
        DossierQuery query() {
            return new DossierQuery(
                    Arrays.stream(DossierState.values())
                            .filter(each -> each.name().equals(trangThai))
                            .findFirst()
                            .orElse(null),
                    q,
                    trang != null && trang.matches("[1-9]\\d{0,5}") ? Integer.parseInt(trang) : 1);
        }

        public boolean any() {
            return q != null || trangThai != null;
        }
    }

    /**
     * The product for which a dossier is begun.
     *
     * @param kind what is asked for when it was recognised before
     */
    record StartForm(@Nullable String product, @Nullable String kind) {

        @Nullable DossierKind asked() {
            return Arrays.stream(DossierKind.values())
                    .filter(each -> each.name().equals(kind))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final BrowseDossiers browse;
    private final StartDossier starting;
    private final Reckonings reckonings;
    private final Refusals refusals;

    DossierListController(
            BrowseDossiers browse,
            StartDossier starting,
            Reckonings reckonings,
            Refusals refusals) {
        this.browse = browse;
        this.starting = starting;
        this.reckonings = reckonings;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView list(@ModelAttribute("filters") Filters filters, Official by) {
        return page(filters, by).addObject("form", new StartForm(null, null));
    }

    @PostMapping
    ModelAndView start(
            @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        starting.requireStart(by);
        return refusals.orAgain(
                errors,
                () -> {
                    var id = starting.start(chosen(form), form.asked(), by);
                    FlashMessage.done(redirect, "dossier.done.START");
                    return SeeOther.at(DossierAddress.of(id));
                },
                () -> page(new Filters(null, null, null), by));
    }

    private static UUID chosen(StartForm form) {
        var product = Typed.id(form.product());
        if (product == null)
            throw new ActionRefused(Refusal.at("product", "dossier.rule.product-missing"));
        return product;
    }

    private ModelAndView page(Filters filters, Official by) {
        var producer =
                by.holds(Role.COOPERATIVE_REPRESENTATIVE) || by.holds(Role.RETAILER_REPRESENTATIVE);
        return new ModelAndView("dossier/list")
                .addObject("filters", filters)
                .addObject("found", browse.search(filters.query(), by))
                .addObject("states", DossierState.values())
                .addObject("producer", producer)
                .addObject(
                        "products",
                        starting.entrants(by).stream()
                                .map(each -> new Choice(each.product().toString(), each.name()))
                                .toList())
                .addObject(
                        "kinds",
                        Arrays.stream(DossierKind.values()).filter(DossierKind::hasFormer).toList())
                .addObject("reckoning", reckonings.now());
    }
}
