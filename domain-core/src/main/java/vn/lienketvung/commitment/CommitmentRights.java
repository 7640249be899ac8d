package vn.lienketvung.commitment;

import vn.lienketvung.identity.Official;

/**
 * What one person may do to one commitment now. The confirming side is never the implementing one, by person,
 * by organisation and by province.
 */
public record CommitmentRights(Commitment commitment, Official official) {

    public boolean mayReport() {
        return worksForImplementer() && commitment.status() == CommitmentStatus.ACTIVE;
    }

    public boolean mayClaim() {
        return mayReport() && commitment.latest().isPresent();
    }

    /** Confirm the claim, or send it back. */
    public boolean mayDecide() {
        return official.actsForBody()
                && commitment.status() == CommitmentStatus.CLAIMED
                && official.belongsTo(commitment.verifier())
                && !official.belongsTo(commitment.implementer())
                && !official.account().value().equals(commitment.claimedByAccount())
                && commitment.reports().stream()
                        .noneMatch(report ->
                                official.account().value().equals(report.reportedByAccount()));
    }

    private boolean worksForImplementer() {
        return official.actsForBody() && official.belongsTo(commitment.implementer());
    }
}
