package vn.lienketvung.portal.demo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationNames;
import vn.lienketvung.organisation.Seat;

/**
 * The bodies the cast works in: some of the 34 people's committees that every portal has, and what the trial
 * adds. Whatever stands outside the administration is invented and says so.
 */
public enum DemoBody {
    DONG_THAP_COMMITTEE(
            OrganisationKind.PROVINCIAL_COMMITTEE,
            Seat.in(new ProvinceCode("82")),
            "UBND tỉnh Đồng Tháp",
            "People's Committee of Dong Thap Province"),
    HO_CHI_MINH_COMMITTEE(
            OrganisationKind.PROVINCIAL_COMMITTEE,
            Seat.in(new ProvinceCode("79")),
            "UBND TP. Hồ Chí Minh",
            "People's Committee of Ho Chi Minh City"),
    LAM_DONG_COMMITTEE(
            OrganisationKind.PROVINCIAL_COMMITTEE,
            Seat.in(new ProvinceCode("68")),
            "UBND tỉnh Lâm Đồng",
            "People's Committee of Lam Dong Province"),
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
            Seat.of(new RegionCode("DBSCL")),
            "Văn phòng Hội đồng điều phối vùng Đồng bằng sông Cửu Long",
            "Office of the Mekong Delta Coordinating Council"),
    SOUTHEAST_OFFICE(
            OrganisationKind.REGIONAL_COUNCIL_OFFICE,
            Seat.of(new RegionCode("DNB")),
            "Văn phòng Hội đồng điều phối vùng Đông Nam Bộ",
            "Office of the Southeast Coordinating Council"),
    MINISTRY(
            OrganisationKind.MINISTRY,
            Seat.NONE,
            "Bộ Công Thương",
            "Ministry of Industry and Trade"),
    SA_DEC_COMMUNE(
            OrganisationKind.COMMUNE_COMMITTEE,
            Seat.in(new ProvinceCode("82"), UnitId.of("29905@2025-07-01")),
            "UBND phường Sa Đéc",
            "People's Committee of Sa Dec Ward"),
    COOPERATIVE(
            OrganisationKind.COOPERATIVE,
            Seat.in(new ProvinceCode("82"), UnitId.of("29905@2025-07-01")),
            "Hợp tác xã Trái cây Sen Vàng (minh họa)",
            "Golden Lotus Fruit Cooperative (illustrative)"),
    RETAILER(
            OrganisationKind.RETAILER,
            Seat.in(new ProvinceCode("79")),
            "Chuỗi siêu thị Bến Nắng (minh họa)",
            "Ben Nang Supermarkets (illustrative)"),
    BANK(
            OrganisationKind.BANK,
            Seat.in(new ProvinceCode("79")),
            "Ngân hàng Đồng Hành (minh họa)",
            "Dong Hanh Bank (illustrative)");

    private final OrganisationKind kind;
    private final Seat seat;
    private final OrganisationNames names;

    DemoBody(String province, String name, String english) {
        this(OrganisationKind.DEPARTMENT, Seat.in(new ProvinceCode(province)), name, english);
    }

    DemoBody(OrganisationKind kind, Seat seat, String name, String english) {
        this.kind = kind;
        this.seat = seat;
        this.names = new OrganisationNames(name, english);
    }

    OrganisationKind kind() {
        return kind;
    }

    OrganisationNames names() {
        return names;
    }

    Seat seat() {
        return seat;
    }

    @Nullable RegionCode region() {
        return seat.region();
    }

    /** The committee of a province, which every portal has from the start. */
    Optional<OrganisationId> known() {
        var province = seat.province();
        return kind == OrganisationKind.PROVINCIAL_COMMITTEE && province != null
                ? Optional.of(OrganisationId.ofCommittee(province))
                : Optional.empty();
    }
}
