package vn.lienketvung.organisation;

import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;

/** Organisations for tests: three provinces with a committee and a department each, an office, a ministry. */
public final class OrganisationMother {

    public static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    public static final ProvinceCode HO_CHI_MINH = new ProvinceCode("79");
    public static final ProvinceCode LAM_DONG = new ProvinceCode("68");
    public static final RegionCode MEKONG_DELTA = new RegionCode("DBSCL");

    public static final Organisation DONG_THAP_COMMITTEE =
            committee(DONG_THAP, "UBND tỉnh Đồng Tháp");
    public static final Organisation HO_CHI_MINH_COMMITTEE =
            committee(HO_CHI_MINH, "UBND TP. Hồ Chí Minh");
    public static final Organisation LAM_DONG_COMMITTEE = committee(LAM_DONG, "UBND tỉnh Lâm Đồng");

    public static final Organisation DONG_THAP_TRADE =
            department(DONG_THAP_COMMITTEE, "Sở Công Thương tỉnh Đồng Tháp");
    public static final Organisation HO_CHI_MINH_TRADE =
            department(HO_CHI_MINH_COMMITTEE, "Sở Công Thương TP. Hồ Chí Minh");
    public static final Organisation LAM_DONG_TRADE =
            department(LAM_DONG_COMMITTEE, "Sở Công Thương tỉnh Lâm Đồng");

    public static final Organisation MEKONG_OFFICE =
            new Organisation(
                    OrganisationId.random(),
                    OrganisationKind.REGIONAL_COUNCIL_OFFICE,
                    new OrganisationNames(
                            "Văn phòng Hội đồng điều phối vùng Đồng bằng sông Cửu Long", null),
                    Seat.of(MEKONG_DELTA),
                    null);

    public static final Organisation MINISTRY =
            new Organisation(
                    OrganisationId.random(),
                    OrganisationKind.MINISTRY,
                    new OrganisationNames("Bộ Công Thương", "Ministry of Industry and Trade"),
                    Seat.NONE,
                    null);

    /** Outside the administration: sees only the agreements it takes part in. */
    public static final Organisation DONG_THAP_COOPERATIVE =
            outsider(OrganisationKind.COOPERATIVE, DONG_THAP, "Hợp tác xã Xoài Mẫu Đồng Tháp");

    public static final Organisation HO_CHI_MINH_RETAILER =
            outsider(OrganisationKind.RETAILER, HO_CHI_MINH, "Chuỗi siêu thị Mẫu");

    private OrganisationMother() {}

    /** A fresh one, for tests that store it. */
    public static Organisation outsider(OrganisationKind kind, ProvinceCode province, String name) {
        return new Organisation(
                OrganisationId.random(),
                kind,
                new OrganisationNames(name, null),
                Seat.in(province),
                null);
    }

    public static Organisation committee(ProvinceCode province, String name) {
        return new Organisation(
                OrganisationId.ofCommittee(province),
                OrganisationKind.PROVINCIAL_COMMITTEE,
                new OrganisationNames(name, null),
                Seat.in(province),
                null);
    }

    /** A fresh one, for tests that store it; the constants here are shared and must stay as they are. */
    public static Organisation office(RegionCode region, String name) {
        return new Organisation(
                OrganisationId.random(),
                OrganisationKind.REGIONAL_COUNCIL_OFFICE,
                new OrganisationNames(name, null),
                Seat.of(region),
                null);
    }

    /** A fresh one, like {@link #office}. */
    public static Organisation ministry(String name) {
        return new Organisation(
                OrganisationId.random(),
                OrganisationKind.MINISTRY,
                new OrganisationNames(name, null),
                Seat.NONE,
                null);
    }

    public static void close(Organisation organisation) {
        organisation.close();
    }

    public static void rename(Organisation organisation, String name) {
        organisation.rename(new OrganisationNames(name, null));
    }

    public static Organisation department(Organisation committee, String name) {
        return new Organisation(
                OrganisationId.random(),
                OrganisationKind.DEPARTMENT,
                new OrganisationNames(name, null),
                new Seat(committee.province(), null, null),
                committee);
    }
}
