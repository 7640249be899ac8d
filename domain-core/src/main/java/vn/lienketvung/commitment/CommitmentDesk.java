package vn.lienketvung.commitment;

import java.util.List;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** Hands a commitment to somebody who may see its agreement. */
@UseCase
public class CommitmentDesk {

    private final Commitments commitments;
    private final AgreementDesk agreements;

    public CommitmentDesk(Commitments commitments, AgreementDesk agreements) {
        this.commitments = commitments;
        this.agreements = agreements;
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not for this person's eyes
     */
    public Commitment open(CommitmentId id, Official by) {
        var commitment = commitments.get(id);
        agreements.open(commitment.agreement(), by);
        return commitment;
    }

    /** The commitments of an agreement, in the order of its text; none before it is in force. */
    public List<Commitment> of(AgreementId agreement, Official by) {
        agreements.open(agreement, by);
        return commitments.of(agreement);
    }
}
