package vn.lienketvung.agreement;

/** How an agreement came into the register. */
public enum AgreementOrigin {
    /** Soạn trên cổng: drafted, concurred with and reviewed here. */
    DRAFTED_HERE,
    /** Nhập từ hồ sơ đã ký: signed on paper before the portal knew of it; nothing of a review is claimed. */
    ENTERED_FROM_PAPER
}
