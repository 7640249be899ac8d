package vn.lienketvung.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Hands a commitment to somebody who may see its agreement. */
@UseCase
public class CommitmentDesk {

    private final Commitments commitments;
    private final AgreementDesk agreements;
    private final WorkingDays workingDays;
    private final CommitmentTimes times;

    public CommitmentDesk(
            Commitments commitments,
            AgreementDesk agreements,
            WorkingDays workingDays,
            CommitmentTimes times) {
        this.commitments = commitments;
        this.agreements = agreements;
        this.workingDays = workingDays;
        this.times = times;
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not for this person's eyes
     */
    public Commitment open(CommitmentId id, Official by) {
        var commitment = commitments.get(id);
        agreements.open(commitment.agreement(), by);
        return commitment;
    }

    /**
     * A commitment with what its page says of the agreement.
     *
     * @param fromPaper whether the agreement was signed before the portal
     * @param withdrawnFiles the files of its dossier that were withdrawn
     */
    public record Shown(Commitment commitment, boolean fromPaper, Set<UUID> withdrawnFiles) {}

    /** As {@link #open}, for a page. */
    public Shown show(CommitmentId id, Official by) {
        var commitment = commitments.get(id);
        var agreement = agreements.open(commitment.agreement(), by);
        return new Shown(commitment, agreement.isEnteredFromPaper(), agreement.withdrawnFiles());
    }

    /** The commitments of an agreement, in the order of its text; none before it is in force. */
    public List<Commitment> of(AgreementId agreement, Official by) {
        agreements.open(agreement, by);
        return commitments.of(agreement);
    }

    /** The agreement behind a commitment that this person has open. */
    public Agreement agreementOf(Commitment commitment, Official by) {
        return agreements.open(commitment.agreement(), by);
    }

    /** The last day on which a counterpart that is shown a claim now decides alone. */
    LocalDate answerBy(Instant shownAt) {
        return workingDays.after(
                LocalDate.ofInstant(shownAt, VietnamTime.ZONE), times.answerWorkingDays());
    }

    /** Enters the commitment of the body that takes over. */
    CommitmentEvent.TakenOver takeOver(Commitment old, Organisation acceptor, Instant at) {
        return commitments.save(old.successor(acceptor, at)).takenOver();
    }
}
