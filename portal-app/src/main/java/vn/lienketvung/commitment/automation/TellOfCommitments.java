package vn.lienketvung.commitment.automation;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentEvent;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Acting;

/** Tells the other side: what the implementer says goes to the verifier, and back. */
@Component
class TellOfCommitments {

    private final Commitments commitments;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfCommitments(Commitments commitments, WorkingPeople people, Notify notify) {
        this.commitments = commitments;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(CommitmentEvent.Activated event) {
        var commitment = commitments.get(event.commitment());
        tell(NoticeKind.TURN, "activated", commitment, commitment.implementer());
    }

    @EventListener
    void on(CommitmentEvent.ProgressReported event) {
        var commitment = commitments.get(event.commitment());
        tell(NoticeKind.ANSWER, "reported", commitment, commitment.verifier());
    }

    @EventListener
    void on(CommitmentEvent.Claimed event) {
        var commitment = commitments.get(event.commitment());
        tell(NoticeKind.TURN, "claimed", commitment, commitment.verifier());
    }

    @EventListener
    void on(CommitmentEvent.SentBack event) {
        var commitment = commitments.get(event.commitment());
        tell(NoticeKind.TURN, "sent-back", commitment, commitment.implementer());
    }

    @EventListener
    void on(CommitmentEvent.Confirmed event) {
        var commitment = commitments.get(event.commitment());
        tell(NoticeKind.ANSWER, "confirmed", commitment, commitment.implementer());
    }

    private void tell(
            NoticeKind kind, String what, Commitment commitment, OrganisationId organisation) {
        var id = commitment.id();
        notify.tell(
                people.of(List.of(organisation), List.of(Role.PROVINCIAL_OFFICIAL)).stream()
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
