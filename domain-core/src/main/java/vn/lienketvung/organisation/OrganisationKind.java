package vn.lienketvung.organisation;

/** What a body is in the state's order; decides whether it may be party to an agreement. */
public enum OrganisationKind {
    /** Ủy ban nhân dân cấp tỉnh. */
    PROVINCIAL_COMMITTEE,
    /** Sở, ban, ngành of a province. */
    DEPARTMENT,
    /** Văn phòng hội đồng điều phối vùng. */
    REGIONAL_COUNCIL_OFFICE,
    /** Bộ, cơ quan ngang bộ. */
    MINISTRY;

    /** Whether the body belongs to one province. */
    public boolean isProvincial() {
        return this == PROVINCIAL_COMMITTEE || this == DEPARTMENT;
    }

    /** Provincial bodies sign agreements and carry commitments; councils and ministries review them. */
    public boolean mayBeParty() {
        return isProvincial();
    }
}
