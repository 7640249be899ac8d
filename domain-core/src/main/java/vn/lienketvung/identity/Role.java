package vn.lienketvung.identity;

import vn.lienketvung.organisation.OrganisationKind;

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
    ADMINISTRATOR;

    /** How far the role reaches, whoever holds it. */
    public Reach reach() {
        return switch (this) {
            case PROVINCIAL_OFFICIAL, CLERK -> Reach.OWN_PROVINCE;
            case REGIONAL_COORDINATOR -> Reach.REGION;
            case MINISTRY_STAFF, AUDITOR, ADMINISTRATOR -> Reach.NATION;
        };
    }

    /** Whether somebody of such a body may hold the role. */
    public boolean fits(OrganisationKind kind) {
        return switch (this) {
            case PROVINCIAL_OFFICIAL, CLERK -> kind.isProvincial();
            case REGIONAL_COORDINATOR ->
                    kind == OrganisationKind.REGIONAL_COUNCIL_OFFICE
                            || kind == OrganisationKind.MINISTRY;
            case MINISTRY_STAFF -> kind == OrganisationKind.MINISTRY;
            case AUDITOR, ADMINISTRATOR -> true;
        };
    }

    /** Whether the role deals with business records: an administrator must not hold such a role as well. */
    public boolean isBusiness() {
        return this != AUDITOR && this != ADMINISTRATOR;
    }
}
