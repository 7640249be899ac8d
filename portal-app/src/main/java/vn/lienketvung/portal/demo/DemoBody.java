package vn.lienketvung.portal.demo;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationNames;

/** The bodies the cast works in, beside the 34 people's committees that every portal has. */
public enum DemoBody {
    DONG_THAP_TRADE(
            "82", "Sở Công Thương tỉnh Đồng Tháp", "Dong Thap Department of Industry and Trade"),
    DONG_THAP_FARMING(
            "82",
            "Sở Nông nghiệp và Môi trường tỉnh Đồng Tháp",
            "Dong Thap Department of Agriculture and Environment"),
    HO_CHI_MINH_TRADE(
            "79",
            "Sở Công Thương TP. Hồ Chí Minh",
            "Ho Chi Minh City Department of Industry and Trade"),
    HO_CHI_MINH_FARMING(
            "79",
            "Sở Nông nghiệp và Môi trường TP. Hồ Chí Minh",
            "Ho Chi Minh City Department of Agriculture and Environment"),
    LAM_DONG_TRADE(
            "68", "Sở Công Thương tỉnh Lâm Đồng", "Lam Dong Department of Industry and Trade"),
    LAM_DONG_FARMING(
            "68",
            "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng",
            "Lam Dong Department of Agriculture and Environment"),
    MEKONG_OFFICE(
            OrganisationKind.REGIONAL_COUNCIL_OFFICE,
            null,
            "DBSCL",
            "Văn phòng Hội đồng điều phối vùng Đồng bằng sông Cửu Long",
            "Office of the Mekong Delta Coordinating Council"),
    SOUTHEAST_OFFICE(
            OrganisationKind.REGIONAL_COUNCIL_OFFICE,
            null,
            "DNB",
            "Văn phòng Hội đồng điều phối vùng Đông Nam Bộ",
            "Office of the Southeast Coordinating Council"),
    MINISTRY(
            OrganisationKind.MINISTRY,
            null,
            null,
            "Bộ Công Thương",
            "Ministry of Industry and Trade");

    private final OrganisationKind kind;
    private final @Nullable String province;
    private final @Nullable String region;
    private final OrganisationNames names;

    DemoBody(String province, String name, String english) {
        this(OrganisationKind.DEPARTMENT, province, null, name, english);
    }

    DemoBody(
            OrganisationKind kind,
            @Nullable String province,
            @Nullable String region,
            String name,
            String english) {
        this.kind = kind;
        this.province = province;
        this.region = region;
        this.names = new OrganisationNames(name, english);
    }

    OrganisationKind kind() {
        return kind;
    }

    OrganisationNames names() {
        return names;
    }

    @Nullable ProvinceCode province() {
        return province == null ? null : new ProvinceCode(province);
    }

    @Nullable RegionCode region() {
        return region == null ? null : new RegionCode(region);
    }
}
