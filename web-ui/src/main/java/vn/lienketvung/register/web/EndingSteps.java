package vn.lienketvung.register.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AgreementStatus;
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
                .map(day -> NextStep.link(named("settle"), page, stillOpen(), day, conclusion()));
    }

    Optional<NextStep> awaited() {
        var ending = agreement.ending();
        var by = ending.settleBy();
        if (ending.isSettling() && by != null)
            return Optional.of(
                    NextStep.waiting(named("wait-settle"), stillOpen(), by, conclusion()));
        return ending.isCompletionProposed()
                ? Optional.of(NextStep.waiting("wait-completion", silent()))
                : Optional.empty();
    }

    /** What there is to say once nothing is open any more. */
    NextStep over(String usually) {
        return agreement.ending().isByCouncil() && agreement.status() == AgreementStatus.TERMINATED
                ? NextStep.waiting("ended-by-council", conclusion())
                : NextStep.waiting(usually);
    }

    private String named(String step) {
        return agreement.ending().isByCouncil() && agreement.status() == AgreementStatus.TERMINATED
                ? step + "-by-council"
                : step;
    }

    private String conclusion() {
        return Objects.requireNonNullElse(agreement.ending().conclusionInShort(), "");
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
