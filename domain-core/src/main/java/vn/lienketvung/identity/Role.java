package vn.lienketvung.identity;

import static vn.lienketvung.organisation.OrganisationKind.BANK;
import static vn.lienketvung.organisation.OrganisationKind.COMMUNE_COMMITTEE;
import static vn.lienketvung.organisation.OrganisationKind.COOPERATIVE;
import static vn.lienketvung.organisation.OrganisationKind.DEPARTMENT;
import static vn.lienketvung.organisation.OrganisationKind.MINISTRY;
import static vn.lienketvung.organisation.OrganisationKind.PROVINCIAL_COMMITTEE;
import static vn.lienketvung.organisation.OrganisationKind.REGIONAL_COUNCIL_OFFICE;
import static vn.lienketvung.organisation.OrganisationKind.RETAILER;

import java.util.Arrays;
import java.util.List;
import vn.lienketvung.organisation.OrganisationKind;

/** What a person may do; how far it reaches is the {@link Grant}'s affair. */
public enum Role {
    /** Cán bộ cấp tỉnh: drafts, concurs, reports and confirms for the own organisation. */
    PROVINCIAL_OFFICIAL,
    /** Văn thư: numbers, files and records signed documents of the own organisation. */
    CLERK,
    /** Lãnh đạo ủy ban nhân dân tỉnh: chairman or deputy; answers for what the province promised. */
    PROVINCE_LEADER,
    /** Lãnh đạo sở: director or deputy; answers for what the department carries. */
    DEPARTMENT_HEAD,
    /** Điều phối vùng: reviews the agreements of the region and sees them all. */
    REGIONAL_COORDINATOR,
    /** Thành viên hội đồng thẩm định: may be named to a review panel in the region. */
    REVIEWER,
    /** Cán bộ bộ: sees every agreement from submission on, changes none. */
    MINISTRY_STAFF,
    /** Đầu mối cấp xã: acts for the commune committee in the agreements it takes part in. */
    COMMUNE_FOCAL_POINT,
    /** Đại diện hợp tác xã: acts for the cooperative in the agreements it takes part in. */
    COOPERATIVE_REPRESENTATIVE,
    /** Đại diện doanh nghiệp: acts for a retailer, a bank, an enterprise, a household or an institute. */
    RETAILER_REPRESENTATIVE,
    /** Cán bộ kiểm tra: checks on the spot what the province reports. */
    INSPECTOR,
    /** Thành viên hội đồng OCOP: sees no agreement. */
    OCOP_COUNCIL_MEMBER,
    /** Kiểm toán: reads the audit trail. */
    AUDITOR,
    /** Quản trị: keeps organisations and accounts; sees no business record. */
    ADMINISTRATOR;

    /** How far the role reaches, whoever holds it. */
    public Reach reach() {
        return switch (this) {
            case PROVINCIAL_OFFICIAL, CLERK, PROVINCE_LEADER, DEPARTMENT_HEAD, INSPECTOR ->
                    Reach.OWN_PROVINCE;
            case REGIONAL_COORDINATOR, REVIEWER -> Reach.REGION;
            case COMMUNE_FOCAL_POINT -> Reach.OWN_COMMUNE;
            case COOPERATIVE_REPRESENTATIVE, RETAILER_REPRESENTATIVE, OCOP_COUNCIL_MEMBER ->
                    Reach.OWN_ORGANISATION;
            case MINISTRY_STAFF, AUDITOR, ADMINISTRATOR -> Reach.NATION;
        };
    }

    /** Whether somebody of such a body may hold the role. */
    public boolean fits(OrganisationKind kind) {
        return switch (this) {
            case PROVINCIAL_OFFICIAL, CLERK, INSPECTOR -> kind.isProvincial();
            case PROVINCE_LEADER -> kind == PROVINCIAL_COMMITTEE;
            case DEPARTMENT_HEAD -> kind == DEPARTMENT;
            case REGIONAL_COORDINATOR -> kind == REGIONAL_COUNCIL_OFFICE || kind == MINISTRY;
            case REVIEWER ->
                    kind.isProvincial() || kind == REGIONAL_COUNCIL_OFFICE || kind == MINISTRY;
            case MINISTRY_STAFF -> kind == MINISTRY;
            case COMMUNE_FOCAL_POINT -> kind == COMMUNE_COMMITTEE;
            case COOPERATIVE_REPRESENTATIVE -> kind == COOPERATIVE;
            case RETAILER_REPRESENTATIVE ->
                    kind == RETAILER || kind == BANK || kind.worksWithoutAgreements();
            case OCOP_COUNCIL_MEMBER -> kind.isProvincial() || kind == COMMUNE_COMMITTEE;
            case AUDITOR, ADMINISTRATOR -> kind.isProvincial() || !kind.hasProvince();
        };
    }

    /** Whether the role deals with business records: an administrator must not hold such a role as well. */
    public boolean isBusiness() {
        return this != AUDITOR && this != ADMINISTRATOR;
    }

    /** Whether a superior who is away hands it to a deputy for some days. */
    public boolean isDelegable() {
        return this == PROVINCE_LEADER || this == DEPARTMENT_HEAD || this == REGIONAL_COORDINATOR;
    }

    /** Whether whoever holds it opens agreements and commitments at all; which ones is the rights' affair. */
    public boolean readsAgreements() {
        return isBusiness() && this != OCOP_COUNCIL_MEMBER;
    }

    /** Whether work on agreements and commitments can wait for whoever holds it. */
    public boolean worksOnAgreements() {
        return readsAgreements() && this != MINISTRY_STAFF;
    }

    /** Whether anything at all can wait for whoever holds it. */
    public boolean hasTasks() {
        return isBusiness();
    }

    /** Whether whoever holds it acts for the own body as a party: drafts, concurs, reports, confirms. */
    public boolean actsForBody() {
        return this == PROVINCIAL_OFFICIAL || representsOutsider();
    }

    /** Whether whoever holds it records the signatures of the own body; outside the administration nobody else could. */
    public boolean recordsSignatures() {
        return this == CLERK || representsOutsider();
    }

    /** The roles of those who may be named as the one person who answers for what a body promises. */
    public static List<Role> answering() {
        return Arrays.stream(values())
                .filter(role ->
                        role == PROVINCE_LEADER
                                || role == DEPARTMENT_HEAD
                                || role.representsOutsider())
                .toList();
    }

    /** Whether it is held at a body that sees nothing but the dossiers it takes part in. */
    public boolean representsOutsider() {
        return this == COMMUNE_FOCAL_POINT
                || this == COOPERATIVE_REPRESENTATIVE
                || this == RETAILER_REPRESENTATIVE;
    }
}
