package vn.lienketvung.commitment.automation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentEvent;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Acting;

/** Tells the other side: what the implementer says goes to the verifier, and back. */
@Component
class TellOfCommitments {

    private static final List<Role> ACTING =
            Arrays.stream(Role.values()).filter(Role::actsForBody).toList();

    private final Commitments commitments;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfCommitments(Commitments commitments, WorkingPeople people, Notify notify) {
        this.commitments = commitments;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(CommitmentEvent event) {
        var it = commitments.get(event.commitment());
        switch (event) {
            case CommitmentEvent.Activated _ ->
                    tell(
                            NoticeKind.TURN,
                            "activated",
                            it,
                            it.status() == CommitmentStatus.WAITING
                                    ? List.of(it.implementer(), ownerOf(it))
                                    : List.of(it.implementer()));
            case CommitmentEvent.TakenOver _ -> tell(NoticeKind.TURN, "activated", it, both(it));
            case CommitmentEvent.ConditionMet _ ->
                    tell(NoticeKind.TURN, "condition-met", it, both(it));
            case CommitmentEvent.Corrected _ -> {
                // The correction of the agreement's text is told.
            }
            case CommitmentEvent.KnownFromPaper _ -> {
                // Every party has just confirmed it with the rest of the entry.
            }
            case CommitmentEvent.ProgressReported _ ->
                    tell(NoticeKind.ANSWER, "reported", it, List.of(it.verifier()));
            case CommitmentEvent.ClaimPrepared _ -> tellLeaders(it);
            case CommitmentEvent.ClaimHeldBack _ ->
                    tell(NoticeKind.TURN, "held-back", it, List.of(it.implementer()));
            case CommitmentEvent.Claimed _ ->
                    tell(NoticeKind.TURN, "claimed", it, List.of(it.verifier()));
            case CommitmentEvent.SentBack _ ->
                    tell(NoticeKind.TURN, "sent-back", it, List.of(it.implementer()));
            case CommitmentEvent.Confirmed _ -> tell(NoticeKind.ANSWER, "confirmed", it, both(it));
            case CommitmentEvent.PartlyConfirmed _ ->
                    tell(NoticeKind.ANSWER, "partly-confirmed", it, both(it));
            case CommitmentEvent.Proposed _ -> tellAsked(it);
            case CommitmentEvent.ProposalAnswered _ ->
                    tell(NoticeKind.ANSWER, "answered", it, both(it));
            case CommitmentEvent.ProposalWithdrawn _ ->
                    tell(NoticeKind.ANSWER, "withdrawn", it, both(it));
            case CommitmentEvent.Extended _ -> tell(NoticeKind.ANSWER, "extended", it, both(it));
            case CommitmentEvent.NotKept _ -> tell(NoticeKind.ANSWER, "not-kept", it, both(it));
            case CommitmentEvent.Waived _ -> tell(NoticeKind.ANSWER, "waived", it, both(it));
            case CommitmentEvent.Transferred _ ->
                    tell(NoticeKind.ANSWER, "transferred", it, both(it));
            case CommitmentEvent.EvidenceWithdrawn _ ->
                    tell(NoticeKind.ANSWER, "evidence-withdrawn", it, both(it));
            case CommitmentEvent.LeftToCoordinator _ ->
                    send(
                            NoticeKind.TURN,
                            "left",
                            it,
                            people.reaching(
                                    List.of(it.implementerProvince()), Role.REGIONAL_COORDINATOR));
        }
    }

    private static List<OrganisationId> both(Commitment commitment) {
        return List.of(commitment.implementer(), commitment.verifier());
    }

    private static OrganisationId ownerOf(Commitment commitment) {
        return new OrganisationId(Objects.requireNonNull(commitment.precondition()).owner());
    }

    /** The leader named in the terms with whoever stands in, or every leader of the implementer. */
    private void tellLeaders(Commitment commitment) {
        var leader = Objects.requireNonNull(commitment.claim()).leader();
        send(
                NoticeKind.TURN,
                "prepared",
                commitment,
                leader == null
                        ? people.of(
                                List.of(commitment.implementer()),
                                List.of(Role.DEPARTMENT_HEAD, Role.PROVINCE_LEADER))
                        : people.withDeputies(Set.of(new AccountId(leader))).stream()
                                .map(WorkingPerson::accountId)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Everybody whose answer the open proposal needs. */
    private void tellAsked(Commitment commitment) {
        var asked = new ArrayList<>(both(commitment));
        var proposal = commitment.openProposal().orElseThrow();
        var acceptor = proposal.terms().acceptorId();
        if (acceptor != null) asked.add(acceptor);
        tell(NoticeKind.TURN, "proposed", commitment, asked);
        if (proposal.needsCoordinator())
            send(
                    NoticeKind.TURN,
                    "proposed",
                    commitment,
                    people.reaching(
                            List.of(commitment.implementerProvince()), Role.REGIONAL_COORDINATOR));
    }

    private void tell(
            NoticeKind kind, String what, Commitment commitment, List<OrganisationId> bodies) {
        send(kind, what, commitment, people.of(bodies, ACTING));
    }

    private void send(
            NoticeKind kind, String what, Commitment commitment, Set<AccountId> recipients) {
        var id = commitment.id();
        notify.tell(
                recipients.stream()
                        .filter(each -> !each.toString().equals(Acting.actor().account()))
                        .toList(),
                new NoticeContent(
                        kind,
                        "commitment.notice." + what,
                        List.of(commitment.text(), commitment.dueOn().toString()),
                        "/lam-viec/cam-ket/" + id,
                        CommitmentEvent.SUBJECT,
                        id.value(),
                        "commitment:" + id + ":" + commitment.history().size() + ":" + what));
    }
}
