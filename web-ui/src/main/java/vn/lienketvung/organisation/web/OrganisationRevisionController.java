package vn.lienketvung.organisation.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationSummary;
import vn.lienketvung.organisation.ReviseOrganisation;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.ConflictPage;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** Renaming, closing and reopening an organisation. */
@Controller
class OrganisationRevisionController {

    private static final String LIST = "/quan-tri/don-vi";

    private final OrganisationDirectory directory;
    private final ReviseOrganisation revise;
    private final Refusals refusals;
    private final MessageSource messages;

    OrganisationRevisionController(
            OrganisationDirectory directory,
            ReviseOrganisation revise,
            Refusals refusals,
            MessageSource messages) {
        this.directory = directory;
        this.revise = revise;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping(LIST + "/{id}/sua")
    ModelAndView ask(@PathVariable UUID id) {
        var organisation = organisation(id);
        var form = RevisionForm.of(organisation, versionOf(organisation.id()));
        return new ModelAndView(
                "organisation/edit", Map.of("organisation", organisation, "form", form));
    }

    @PostMapping(LIST + "/{id}/sua")
    ModelAndView revise(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RevisionForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        var organisation = organisation(id);
        if (!errors.hasErrors())
            try {
                revise.revise(organisation.id(), form.names(), form.staysActive(), form.version());
                FlashMessage.done(redirect, "organisation.revised", form.names().vietnamese());
                return new ModelAndView("redirect:" + LIST);
            } catch (ActionRefused refused) {
                refusals.onto(errors, refused);
            } catch (EditConflict conflict) {
                return conflictOf(organisation(id), form, locale).view();
            }
        return new ModelAndView(
                "organisation/edit",
                Map.of("organisation", organisation),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ConflictPage conflictOf(OrganisationSummary theirs, RevisionForm mine, Locale locale) {
        var address = LIST + "/" + theirs.id() + "/sua";
        return new ConflictPage(
                theirs.name(),
                null,
                List.of(
                        new ConflictPage.Row(
                                text("organisation.name", locale), mine.name(), theirs.name()),
                        new ConflictPage.Row(
                                text("organisation.name-english", locale),
                                mine.nameEnglish(),
                                theirs.nameEnglish()),
                        new ConflictPage.Row(
                                text("organisation.state", locale),
                                text(state(mine.staysActive()), locale),
                                text(state(theirs.active()), locale))),
                address,
                address,
                mine.resend(versionOf(theirs.id())));
    }

    private static String state(boolean active) {
        return active ? "organisation.state.active" : "organisation.state.closed";
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private OrganisationSummary organisation(UUID id) {
        return directory
                .find(new OrganisationId(id))
                .orElseThrow(() -> new NotFound("organisation", id));
    }

    private @Nullable Long versionOf(OrganisationId id) {
        return revise.open(id).version();
    }
}
