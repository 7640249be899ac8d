package vn.lienketvung.register.web;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Dossier;

/** What comes next when an agreement comes to its end, or has left commitments open. */
final class EndingSteps {

    private final Dossier dossier;
    private final Agreement agreement;
    private final Official official;
    private final AgreementRights rights;
    private final String page;

    EndingSteps(Dossier dossier, Official official) {
        this.dossier = dossier;
        this.agreement = dossier.agreement();
        this.official = official;
        this.rights = new AgreementRights(agreement, official);
        this.page = "/lam-viec/thoa-thuan/" + agreement.id() + "/ket-thuc";
    }

    Optional<NextStep> mine() {
        if (agreement.ending().isSettling()) return settlement();
        if (rights.mayAnswerCompletionFor().isPresent())
            return Optional.of(NextStep.link("answer-completion", page, agreement.lead().name()));
        var done = !dossier.commitments().isEmpty() && stillOpen() == 0;
        return done && rights.mayProposeCompletion()
                ? Optional.of(NextStep.link("propose-completion", page))
                : Optional.empty();
    }

    private Optional<NextStep> settlement() {
        var works = agreement.partyOf(official).isPresent() || rights.mayCoordinate();
        return Optional.ofNullable(agreement.ending().settleBy())
                .filter(day -> works)
                .map(day -> NextStep.link("settle", page, stillOpen(), day));
    }

    Optional<NextStep> awaited() {
        var ending = agreement.ending();
        var by = ending.settleBy();
        if (ending.isSettling() && by != null)
            return Optional.of(NextStep.waiting("wait-settle", stillOpen(), by));
        return ending.isCompletionProposed()
                ? Optional.of(NextStep.waiting("wait-completion", silent()))
                : Optional.empty();
    }

    private long stillOpen() {
        return dossier.commitments().stream().filter(each -> each.status().isOpen()).count();
    }

    private String silent() {
        return agreement.parties().stream()
                .filter(party -> !agreement.ending().isConfirmedBy(party))
                .map(Party::name)
                .collect(Collectors.joining(", "));
    }
}
