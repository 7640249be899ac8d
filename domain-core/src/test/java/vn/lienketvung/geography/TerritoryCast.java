package vn.lienketvung.geography;

import static vn.lienketvung.geography.Units.FIRST_DAY_OF_34;
import static vn.lienketvung.geography.Units.commune;
import static vn.lienketvung.geography.Units.current;
import static vn.lienketvung.geography.Units.formerCommune;
import static vn.lienketvung.geography.Units.formerProvince;
import static vn.lienketvung.geography.Units.is;
import static vn.lienketvung.geography.Units.province;

import java.time.LocalDate;

/** A true piece of the country: the seven provinces whose codes changed owner, Phú Thọ, Đồng Nai, Hà Nội. */
final class TerritoryCast {

    static final LocalDate LAST_DAY_AS_PROVINCE = LocalDate.of(2026, 4, 29);

    private TerritoryCast() {}

    static InMemoryTerritory in(InMemoryTerritory territory) {
        provinces(territory);
        communes(territory);
        regions(territory);
        return territory;
    }

    private static void provinces(InMemoryTerritory territory) {
        merged(territory, "Lào Cai", "15", "10 Lào Cai", "15 Yên Bái");
        merged(territory, "Bắc Ninh", "24", "24 Bắc Giang", "27 Bắc Ninh");
        merged(territory, "Quảng Trị", "44", "44 Quảng Bình", "45 Quảng Trị");
        merged(territory, "Gia Lai", "52", "52 Bình Định", "64 Gia Lai");
        merged(territory, "Tây Ninh", "80", "72 Tây Ninh", "80 Long An");
        merged(territory, "Đồng Tháp", "82", "82 Tiền Giang", "87 Đồng Tháp");
        merged(territory, "An Giang", "91", "89 An Giang", "91 Kiên Giang");
        merged(territory, "Phú Thọ", "25", "17 Hòa Bình", "25 Phú Thọ", "26 Vĩnh Phúc");
        merged(territory, "Cao Bằng", "04", "04 Cao Bằng");
        territory.add(Units.formerCity("01", "Hà Nội"));
        territory.add(
                current("01", null, is(UnitType.CITY, "Hà Nội", Validity.from(FIRST_DAY_OF_34))));
        territory.merge("01", "01", Extent.FULL);
        territory.add(
                current(
                        "75",
                        null,
                        is(
                                UnitType.PROVINCE,
                                "Đồng Nai",
                                new Validity(FIRST_DAY_OF_34, LAST_DAY_AS_PROVINCE)),
                        is(
                                UnitType.CITY,
                                "Đồng Nai",
                                Validity.from(LAST_DAY_AS_PROVINCE.plusDays(1)))));
    }

    private static void merged(
            InMemoryTerritory territory, String name, String code, String... former) {
        territory.add(province(code, name));
        for (String one : former) {
            String oldCode = one.substring(0, 2);
            territory.add(formerProvince(oldCode, one.substring(3)));
            territory.merge(oldCode, code, Extent.FULL);
        }
    }

    private static void communes(InMemoryTerritory territory) {
        territory.add(formerCommune("00004", UnitType.WARD, "Trúc Bạch", "Quận Ba Đình", "01"));
        territory.add(formerCommune("00007", UnitType.WARD, "Cống Vị", "Quận Ba Đình", "01"));
        territory.add(commune("00004", UnitType.WARD, "Ba Đình", "01"));
        territory.add(commune("00008", UnitType.WARD, "Ngọc Hà", "01"));
        territory.add(commune("00025", UnitType.WARD, "Giảng Võ", "01"));
        territory.merge("00004", "00004", Extent.FULL);
        territory.merge("00007", "00008", Extent.PARTIAL);
        territory.merge("00007", "00025", Extent.PARTIAL);
        territory.add(
                current(
                        "25270",
                        new UnitId("75", FIRST_DAY_OF_34),
                        is(
                                UnitType.COMMUNE,
                                "Lộc Ninh",
                                new Validity(FIRST_DAY_OF_34, LAST_DAY_AS_PROVINCE)),
                        is(
                                UnitType.WARD,
                                "Lộc Ninh",
                                Validity.from(LAST_DAY_AS_PROVINCE.plusDays(1)))));
    }

    private static void regions(InMemoryTerritory territory) {
        Region northernOf63 =
                region(ZoningScheme.SIX_REGIONS_OF_63, "TDMNPB", "Trung du và miền núi phía Bắc");
        Region deltaOf63 = region(ZoningScheme.SIX_REGIONS_OF_63, "DBSH", "Đồng bằng sông Hồng");
        Region northern =
                region(ZoningScheme.SIX_REGIONS_OF_34, "TDMN", "Trung du và miền núi phía Bắc");
        territory.place(northernOf63, new UnitId("17", null));
        territory.place(northernOf63, new UnitId("25", null));
        territory.place(deltaOf63, new UnitId("26", null));
        territory.place(northern, new UnitId("25", FIRST_DAY_OF_34));
    }

    private static Region region(ZoningScheme scheme, String code, String name) {
        return new Region(scheme, new RegionCode(code), name, PlaceQuery.withoutMarks(name));
    }
}
