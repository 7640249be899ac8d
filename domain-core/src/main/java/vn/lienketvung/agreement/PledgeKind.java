package vn.lienketvung.agreement;

/** What a party pledges. */
public enum PledgeKind {
    /** Tiền: whole đồng. */
    MONEY,
    /** Hiện vật: a thing, how many, in which unit. */
    IN_KIND,
    /** Nhân lực: how many people for how many months. */
    PEOPLE
}
