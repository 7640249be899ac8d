package vn.lienketvung.register.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.SubmissionRule;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentRights;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Dossier;

/** Works out what comes next on an agreement, seen by one person. */
final class NextSteps {

    private final Dossier dossier;
    private final Agreement agreement;
    private final Official official;
    private final AgreementRights rights;
    private final Reckoning reckoning;
    private final LocalDate today;
    private final String address;
    private final EndingSteps endings;

    private NextSteps(Dossier dossier, Official official, Reckoning reckoning) {
        this.dossier = dossier;
        this.agreement = dossier.agreement();
        this.official = official;
        this.rights = new AgreementRights(agreement, official);
        this.reckoning = reckoning;
        this.today = reckoning.today();
        this.address = "/lam-viec/thoa-thuan/" + agreement.id();
        this.endings = new EndingSteps(dossier, official);
    }

    static NextStep of(Dossier dossier, Official official, Reckoning reckoning) {
        var steps = new NextSteps(dossier, official, reckoning);
        return PaperSteps.of(dossier.agreement(), official, reckoning.today())
                .or(steps::mine)
                .orElseGet(steps::awaited);
    }

    private Optional<NextStep> mine() {
        return switch (agreement.status()) {
            case DRAFT -> rights.maySendToParties() ? Optional.of(send()) : Optional.empty();
            case NEGOTIATION, RETURNED -> concurOrSubmit();
            case SUBMITTED ->
                    when(rights.mayTakeUp(), NextStep.link("take-up", address + "/tham-dinh"));
            case UNDER_REVIEW ->
                    when(rights.mayReview(), NextStep.link("decide", address + "/tham-dinh"));
            case APPROVED ->
                    rights.mayRecordSignatureOf()
                            .map(party -> NextStep.link("sign", address + "/chu-ky", party.name()));
            case IN_FORCE -> endings.mine().or(this::commitment);
            case CONDITIONAL -> condition();
            case EXPIRED, TERMINATED -> endings.mine();
            case SIGNED, REJECTED, WITHDRAWN, COMPLETED -> Optional.empty();
        };
    }

    private NextStep send() {
        var problems = SubmissionRule.problemsOfText(agreement, today).size();
        if (problems > 0) return NextStep.link("draft", editor(), problems);
        return NextStep.form(
                "send",
                address + "/gui-cac-ben",
                Map.of("version", Objects.requireNonNull(agreement.version()).toString()));
    }

    private Optional<NextStep> concurOrSubmit() {
        var invited = rights.mayAnswerFor();
        if (invited.isPresent()) {
            return Optional.of(
                    NextStep.link(
                            "answer", address + "/loi-moi", invited.get().name(), lead().name()));
        }
        var party = rights.mayConcurFor();
        if (party.isPresent()) {
            return Optional.of(
                    NextStep.form(
                            "concur",
                            address + "/thong-nhat",
                            Map.of("hash", agreement.hash().value()),
                            party.get().name(),
                            agreement.hash().code()));
        }
        if (!rights.maySubmit()) return Optional.empty();
        var declined = agreement.parties().stream().filter(Party::hasDeclined).toList();
        if (!declined.isEmpty())
            return Optional.of(NextStep.link("declined", address + "/cac-ben", names(declined)));
        if (!agreement.openReasons().isEmpty() && !missing().isEmpty())
            return Optional.of(
                    NextStep.link(
                            "mend", editor(), agreement.openReasons().size(), names(missing())));
        if (!agreement.openReasons().isEmpty())
            return Optional.of(NextStep.link("resubmit", editor(), agreement.openReasons().size()));
        return when(missing().isEmpty(), NextStep.link("submit", editor()));
    }

    private Optional<NextStep> condition() {
        var open = agreement.openConditions();
        var page = address + "/dieu-kien";
        if (open.stream().anyMatch(rights::mayHandIn))
            return Optional.of(NextStep.link("meet-condition", page));
        return when(
                open.stream().anyMatch(rights::mayJudge), NextStep.link("judge-condition", page));
    }

    private Optional<NextStep> commitment() {
        var byDue = Comparator.comparing(Commitment::dueOn);
        var late =
                dossier.commitments().stream()
                        .filter(each -> each.isOverdue(reckoning))
                        .filter(each -> new CommitmentRights(each, official).mayReport())
                        .min(byDue);
        // What is overdue comes before the confirmation of somebody else's work.
        if (late.isPresent()) return late.map(each -> stepOn(each, "report-late"));
        var claimed =
                dossier.commitments().stream()
                        .filter(each -> new CommitmentRights(each, official).mayDecide())
                        .min(byDue);
        if (claimed.isPresent()) return claimed.map(each -> stepOn(each, "confirm"));
        return dossier.commitments().stream()
                .filter(each -> new CommitmentRights(each, official).mayReport())
                .min(byDue)
                .map(each -> stepOn(each, "report"));
    }

    private NextStep stepOn(Commitment commitment, String key) {
        return NextStep.link(
                key,
                "/lam-viec/cam-ket/" + commitment.id(),
                commitment.position() + 1,
                Math.abs(reckoning.daysLeft(commitment.dueOn())),
                commitment.dueOn());
    }

    private NextStep awaited() {
        var author = author();
        return switch (agreement.status()) {
            case DRAFT -> NextStep.waiting("wait-draft", author);
            case NEGOTIATION ->
                    missing().isEmpty()
                            ? NextStep.waiting("wait-submit", author)
                            : NextStep.waiting("wait-concur", names(missing()));
            case SUBMITTED -> NextStep.waiting("wait-take-up");
            case UNDER_REVIEW ->
                    NextStep.waiting(
                            "wait-decide",
                            Objects.requireNonNullElse(agreement.review().reviewerName(), ""));
            case RETURNED -> NextStep.waiting("wait-mend", author);
            case APPROVED -> NextStep.waiting("wait-sign", names(unsigned()));
            case SIGNED ->
                    agreement
                            .effectiveOn()
                            .map(day -> NextStep.waiting("wait-force", day))
                            .orElseGet(() -> NextStep.waiting("wait-sign", names(unsigned())));
            case IN_FORCE -> endings.awaited().orElseGet(this::awaitedCommitment);
            case CONDITIONAL -> NextStep.waiting("wait-conditions");
            case EXPIRED, TERMINATED -> endings.awaited().orElseGet(this::ended);
            case REJECTED, WITHDRAWN, COMPLETED -> ended();
        };
    }

    private NextStep ended() {
        return endings.over("ended-" + agreement.status().name().toLowerCase(Locale.ROOT));
    }

    private String author() {
        return Objects.requireNonNullElse(lead().focalPointName(), lead().name());
    }

    private Party lead() {
        return agreement.lead();
    }

    private NextStep awaitedCommitment() {
        return dossier.commitments().stream()
                .filter(each -> each.status().isOpen())
                .min(Comparator.comparing(Commitment::dueOn))
                .map(this::awaited)
                .orElseGet(() -> NextStep.waiting("all-kept"));
    }

    private NextStep awaited(Commitment commitment) {
        var number = commitment.position() + 1;
        return commitment.status() == CommitmentStatus.CLAIMED
                ? NextStep.waiting("wait-confirm", number, commitment.verifierName())
                : NextStep.waiting(
                        commitment.isOverdue(reckoning) ? "wait-report-late" : "wait-report",
                        number,
                        commitment.implementerName(),
                        Math.abs(reckoning.daysLeft(commitment.dueOn())),
                        commitment.dueOn());
    }

    private String editor() {
        return address + "/soan-thao/kiem-tra";
    }

    private List<Party> missing() {
        return agreement.parties().stream()
                .filter(party -> !party.leads() && !agreement.hasConcurred(party))
                .toList();
    }

    private List<Party> unsigned() {
        return agreement.parties().stream()
                .filter(party -> agreement.signatureOf(party).isEmpty())
                .toList();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    private static Optional<NextStep> when(boolean mine, NextStep step) {
        return mine ? Optional.of(step) : Optional.empty();
    }
}
