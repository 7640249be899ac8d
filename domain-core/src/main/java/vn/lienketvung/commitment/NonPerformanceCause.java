package vn.lienketvung.commitment;

/** Why a commitment was not kept, coded so that causes can be counted. */
public enum NonPerformanceCause {
    /** Thiên tai, dịch bệnh. */
    FORCE_MAJEURE,
    /** Không bố trí được kinh phí. */
    NO_FUNDING,
    /** Bên kia chậm phần việc của mình. */
    COUNTERPART_DELAY,
    /** Chính sách, quy hoạch thay đổi. */
    POLICY_CHANGE,
    /** Thị trường thay đổi. */
    MARKET_CHANGE,
    /** Tổ chức thực hiện chưa tốt. */
    POOR_EXECUTION,
    /** Nguyên nhân khác. */
    OTHER
}
