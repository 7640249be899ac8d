package vn.lienketvung.establishment.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
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
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.establishment.EstablishmentDesk;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.MoveEstablishment;
import vn.lienketvung.establishment.web.duplicate.DuplicateNotes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** One establishment, and what its commune does about it. */
@Controller
@RequestMapping(EstablishmentController.ADDRESS + "/{id}")
class EstablishmentController {

    static final String ADDRESS = "/lam-viec/co-so";

    private static final Map<EstablishmentMove, String> SLUGS =
            new EnumMap<>(
                    Map.of(
                            EstablishmentMove.CONFIRM, "xac-nhan",
                            EstablishmentMove.SEND_BACK, "tra-lai",
                            EstablishmentMove.SUSPEND, "tam-ngung",
                            EstablishmentMove.RESUME, "hoat-dong-lai",
                            EstablishmentMove.DISSOLVE, "giai-the",
                            EstablishmentMove.REVIVE, "khoi-phuc"));

    /** Words about what is done. */
    record MoveForm(@Nullable String reason) {

        String words() {
            return reason == null ? "" : reason;
        }
    }

    private final EstablishmentDesk desk;
    private final MoveEstablishment moving;
    private final Reckonings reckonings;
    private final Refusals refusals;
    private final DuplicateNotes duplicates;

    EstablishmentController(
            EstablishmentDesk desk,
            MoveEstablishment moving,
            Reckonings reckonings,
            Refusals refusals,
            DuplicateNotes duplicates) {
        this.desk = desk;
        this.moving = moving;
        this.reckonings = reckonings;
        this.refusals = refusals;
        this.duplicates = duplicates;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by) {
        return page(id, by).addObject("form", new MoveForm(null));
    }

    @PostMapping("/{slug}")
    ModelAndView move(
            @PathVariable UUID id,
            @PathVariable String slug,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var move = meant(slug);
        try {
            moving.move(new EstablishmentId(id), move, form.words(), by);
            FlashMessage.done(redirect, "establishment.done." + move.name());
            return SeeOther.at(ADDRESS + "/" + id);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
        }
        var again = page(id, by).addAllObjects(errors.getModel());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(UUID id, Official by) {
        var opened = desk.open(new EstablishmentId(id), by);
        return new ModelAndView("establishment/show")
                .addObject("page", EstablishmentPage.of(opened, by, reckonings.now()))
                .addObject("duplicates", duplicates.of(opened, by))
                .addObject("slugs", SLUGS);
    }

    private static EstablishmentMove meant(String slug) {
        return Arrays.stream(EstablishmentMove.values())
                .filter(move -> slug.equals(SLUGS.get(move)))
                .findFirst()
                .orElseThrow(() -> new NotFound("move", slug));
    }
}
