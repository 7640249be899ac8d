package vn.lienketvung.privacy;

/** What somebody is asked to agree to; each has a text of its own, whose versions are numbered. */
public enum ConsentTopic {
    /** Khai cơ sở: what a declaration says of the representative is kept and used for the register. */
    DECLARATION,
    /** Báo hàng giả: how the reporter can be asked back is kept until some time after the answer. */
    REPORT_OF_FAKE,
    /** Hỏi mua: how the buyer is reached is kept, and passed on to the producer once that agrees. */
    ENQUIRY
}
