package vn.lienketvung.register.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.PaperRights;
import vn.lienketvung.agreement.PaperRule;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.Official;

/** What comes next on an agreement that is being entered from its paper, seen by one person. */
final class PaperSteps {

    private PaperSteps() {}

    /** Empty when the agreement was drafted here, or its entry is confirmed: then its steps are everybody's. */
    static Optional<NextStep> of(Agreement agreement, Official official, LocalDate today) {
        if (!agreement.isEnteredFromPaper() || !isOpen(agreement)) return Optional.empty();
        var rights = new PaperRights(agreement, official);
        var address = "/lam-viec/thoa-thuan/" + agreement.id() + "/ho-so-giay";
        var confirms = rights.mayConfirmFor();
        if (confirms.isPresent())
            return Optional.of(NextStep.link("paper-confirm", address, confirms.get().name()));
        var problems = PaperRule.problemsOf(agreement, today).size();
        if (rights.mayAskParties() || (rights.mayEnter() && problems > 0))
            return Optional.of(NextStep.link("paper-entry", address, problems));
        return Optional.of(
                agreement.status() == AgreementStatus.DRAFT
                        ? NextStep.waiting("wait-draft", agreement.lead().name())
                        : NextStep.waiting("paper-wait", unconfirmed(agreement)));
    }

    private static boolean isOpen(Agreement agreement) {
        return agreement.status() == AgreementStatus.DRAFT
                || agreement.status() == AgreementStatus.NEGOTIATION;
    }

    private static String unconfirmed(Agreement agreement) {
        return agreement.parties().stream()
                .filter(party -> !party.leads() && !agreement.hasConcurred(party))
                .map(Party::name)
                .collect(Collectors.joining(", "));
    }
}
