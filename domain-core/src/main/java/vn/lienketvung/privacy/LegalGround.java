package vn.lienketvung.privacy;

/** On which ground personal data are held, under the Law on Personal Data Protection (91/2025/QH15). */
public enum LegalGround {
    /** Đồng ý: the person agreed, after reading what for; may be withdrawn. */
    CONSENT,
    /** Nhiệm vụ của cơ quan nhà nước: needed for what the law has the body do. */
    DUTY,
    /** Thực hiện thỏa thuận: needed to carry out what was signed. */
    AGREEMENT,
    /** An toàn hệ thống: needed to know who came in, and to keep others out. */
    SECURITY
}
