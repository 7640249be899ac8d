package vn.lienketvung.agreement;

/** What a party says when it is invited to negotiate a draft. */
public enum InvitationAnswer {
    ACCEPTED,
    /** With a reason; the lead drops the party or asks again. */
    DECLINED
}
