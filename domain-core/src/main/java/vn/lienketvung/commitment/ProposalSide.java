package vn.lienketvung.commitment;

/** For whom somebody answers a proposal. */
public enum ProposalSide {
    /** The side of the commitment that did not propose it. */
    COUNTERPART,
    /** Điều phối vùng. */
    COORDINATOR,
    /** The body that shall take the commitment over. */
    ACCEPTOR
}
