package vn.lienketvung.dossier.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.dossier.CheckForm;
import vn.lienketvung.dossier.DossierDesk;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** The province looks whether the papers are complete. */
@Controller
@RequestMapping(DossierAddress.ROOT + "/{id:[0-9a-f-]{36}}/kiem-tra-ho-so")
class DossierCheckController {

    private static final Map<String, DossierMove> SLUGS =
            Map.of(
                    "tiep-nhan", DossierMove.ACCEPT,
                    "tra-lai", DossierMove.GIVE_BACK,
                    "khong-tiep-nhan", DossierMove.TURN_AWAY);

    /** What is missing as typed, one row for each section in their order. */
    record MissingForm(@Nullable List<Row> rows, @Nullable String words) {

        /** What is missing in one section. */
        record Row(@Nullable String section, @Nullable String missing) {}

        static MissingForm blank(List<SectionView> sections) {
            return new MissingForm(
                    sections.stream().map(each -> new Row(each.code(), null)).toList(), null);
        }

        Map<String, String> missing() {
            Map<String, String> missing = new HashMap<>();
            if (rows != null)
                for (var row : rows)
                    if (row.section() != null && row.missing() != null)
                        missing.put(row.section(), row.missing());
            return missing;
        }

        String said() {
            return words == null ? "" : words;
        }
    }

    private final DossierDesk desk;
    private final CheckForm checking;
    private final Reckonings reckonings;
    private final Refusals refusals;

    DossierCheckController(
            DossierDesk desk, CheckForm checking, Reckonings reckonings, Refusals refusals) {
        this.desk = desk;
        this.checking = checking;
        this.reckonings = reckonings;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by, Locale locale) {
        checking.requireCheck(new DossierId(id), by);
        var page = page(id, by, locale);
        return view(page).addObject("form", MissingForm.blank(page.sections()));
    }

    @PostMapping("/{slug}")
    ModelAndView decide(
            @PathVariable UUID id,
            @PathVariable String slug,
            @ModelAttribute("form") MissingForm form,
            BindingResult errors,
            Official by,
            Locale locale,
            RedirectAttributes redirect) {
        var move = SLUGS.get(slug);
        if (move == null) throw new NotFound("move", slug);
        checking.requireCheck(new DossierId(id), by);
        return refusals.orAgain(
                errors,
                () -> {
                    turn(move, form, by).accept(new DossierId(id));
                    FlashMessage.done(redirect, "dossier.done." + move);
                    return SeeOther.at(DossierAddress.of(new DossierId(id)));
                },
                () -> view(page(id, by, locale)));
    }

    private Consumer<DossierId> turn(DossierMove move, MissingForm form, Official by) {
        return switch (move) {
            case ACCEPT -> id -> checking.accept(id, by);
            case GIVE_BACK -> id -> checking.giveBack(id, form.missing(), form.said(), by);
            default -> id -> checking.turnAway(id, form.said(), by);
        };
    }

    private DossierSheet page(UUID id, Official by, Locale locale) {
        var opened = desk.open(new DossierId(id), by);
        return DossierSheet.of(
                opened, by, reckonings.now(), DossierShowController.isEnglish(locale));
    }

    private static ModelAndView view(DossierSheet page) {
        return new ModelAndView("dossier/form-check").addObject("page", page);
    }
}
