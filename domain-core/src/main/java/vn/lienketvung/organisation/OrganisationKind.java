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
    /** Doanh nghiệp sản xuất, chế biến: no shop and no bank. */
    ENTERPRISE,
    /** Hộ sản xuất, kinh doanh. */
    HOUSEHOLD,
    /** Viện, trường, trung tâm nghiên cứu. */
    INSTITUTE,
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

    /** Whether the commune of the seat may be named; cooperatives and other producers need not. */
    public boolean mayNameCommune() {
        return hasCommune() || this == COOPERATIVE || worksWithoutAgreements();
    }

    /**
     * Whether the body has an account for its products and dossiers only. There are tens of thousands of such, many of them
     * single people: nobody picks them as a party.
     */
    public boolean worksWithoutAgreements() {
        return this == ENTERPRISE || this == HOUSEHOLD || this == INSTITUTE;
    }

    /** Whether the body only ever sees the agreements it takes part in itself. */
    public boolean seesOnlyItsOwn() {
        return hasProvince() && !isProvincial();
    }

    /**
     * Bodies with a seat in a province sign agreements and carry commitments, except those that work without; councils and
     * ministries review them.
     */
    public boolean mayBeParty() {
        return hasProvince() && !worksWithoutAgreements();
    }
}
