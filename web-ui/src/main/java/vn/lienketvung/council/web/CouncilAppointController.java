package vn.lienketvung.council.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import vn.lienketvung.council.ConveneCouncil;
import vn.lienketvung.council.Council;
import vn.lienketvung.council.CouncilDesk;
import vn.lienketvung.council.FindCandidates;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.shared.web.Typed;

/** The office of the province appoints a council, and more members when some have left. */
@Controller
@RequestMapping(CouncilAddress.ONE + "/thanh-lap")
class CouncilAppointController {

    /** Whom the office chose. */
    record AppointForm(@Nullable List<String> members, @Nullable String chair) {
        Set<AccountId> accounts() {
            var accounts = new HashSet<AccountId>();
            if (members != null)
                for (var each : members) {
                    var id = Typed.id(each);
                    if (id != null) accounts.add(new AccountId(id));
                }
            return accounts;
        }

        @Nullable AccountId leader() {
            var id = Typed.id(chair);
            return id == null ? null : new AccountId(id);
        }
    }

    private final CouncilDesk desk;
    private final FindCandidates finding;
    private final ConveneCouncil convening;
    private final Refusals refusals;

    CouncilAppointController(
            CouncilDesk desk, FindCandidates finding, ConveneCouncil convening, Refusals refusals) {
        this.desk = desk;
        this.finding = finding;
        this.convening = convening;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by) {
        convening.requireAppointment(new DossierId(id), by);
        return page(id, by).addObject("form", new AppointForm(null, null));
    }

    @PostMapping
    ModelAndView appoint(
            @PathVariable UUID id,
            @ModelAttribute("form") AppointForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        convening.requireAppointment(new DossierId(id), by);
        return refusals.orAgain(
                errors,
                () -> {
                    convening.appoint(new DossierId(id), form.accounts(), form.leader(), by);
                    FlashMessage.done(redirect, "council.done.thanh-lap");
                    return SeeOther.at(CouncilAddress.of(id));
                },
                () -> page(id, by));
    }

    private ModelAndView page(UUID id, Official by) {
        var opened = desk.open(new DossierId(id), by);
        var candidates = finding.candidates(new DossierId(id), by);
        return new ModelAndView("council/appoint")
                .addObject("dossier", opened.dossier())
                .addObject("council", opened.council())
                .addObject("fewest", Council.FEWEST_MEMBERS)
                .addObject(
                        "choices",
                        candidates.stream()
                                .filter(each -> each.interest() == null)
                                .map(CouncilAppointController::choice)
                                .toList())
                .addObject(
                        "excluded",
                        candidates.stream().filter(each -> each.interest() != null).toList());
    }

    private static Choice choice(FindCandidates.Candidate candidate) {
        var person = candidate.person();
        return new Choice(
                person.accountId().toString(),
                person.fullName() + ", " + person.position() + ", " + person.organisationName());
    }
}
