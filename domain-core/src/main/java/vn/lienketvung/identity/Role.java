package vn.lienketvung.identity;

/** What a person may do; how far it reaches is the {@link Grant}'s affair. */
public enum Role {
    /** Cán bộ cấp tỉnh: drafts, concurs, reports and confirms for the own organisation. */
    PROVINCIAL_OFFICIAL,
    /** Văn thư: numbers, files and records signed documents of the own organisation. */
    CLERK,
    /** Điều phối vùng: reviews the agreements of the region and sees them all. */
    REGIONAL_COORDINATOR,
    /** Cán bộ bộ: sees every agreement from submission on, changes none. */
    MINISTRY_STAFF,
    /** Kiểm toán: reads the audit trail. */
    AUDITOR,
    /** Quản trị: keeps organisations and accounts; sees no business record. */
    ADMINISTRATOR
}
