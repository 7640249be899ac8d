package vn.lienketvung.organisation;

/** What a body is in the state's order or the market; decides whether it may be party to an agreement. */
public enum OrganisationKind {
    /** Ủy ban nhân dân cấp tỉnh. */
    PROVINCIAL_COMMITTEE,
    /** Sở, ban, ngành of a province. */
    DEPARTMENT,
    /** Ủy ban nhân dân cấp xã: of a commune, a ward or a special zone. */
    COMMUNE_COMMITTEE,
    /** Hợp tác xã, liên hiệp hợp tác xã. */
    COOPERATIVE,
    /** Nhà bán lẻ, doanh nghiệp phân phối. */
    RETAILER,
    /** Ngân hàng, tổ chức tín dụng. */
    BANK,
    /** Văn phòng hội đồng điều phối vùng. */
    REGIONAL_COUNCIL_OFFICE,
    /** Bộ, cơ quan ngang bộ. */
    MINISTRY;

    /** Whether the body is part of a province's administration, whose people see what concerns the province. */
    public boolean isProvincial() {
        return this == PROVINCIAL_COMMITTEE || this == DEPARTMENT;
    }

    /** Whether the body has its seat in one province; the others stand for a region or the nation. */
    public boolean hasProvince() {
        return this != REGIONAL_COUNCIL_OFFICE && this != MINISTRY;
    }

    /** Whether the body belongs to one commune, ward or special zone of its province. */
    public boolean hasCommune() {
        return this == COMMUNE_COMMITTEE;
    }

    /** Whether the commune of the seat may be named; cooperatives need not. */
    public boolean mayNameCommune() {
        return hasCommune() || this == COOPERATIVE;
    }

    /** Whether the body only ever sees the agreements it takes part in itself. */
    public boolean seesOnlyItsOwn() {
        return hasProvince() && !isProvincial();
    }

    /** Bodies with a seat in a province sign agreements and carry commitments; councils and ministries review them. */
    public boolean mayBeParty() {
        return hasProvince();
    }
}
