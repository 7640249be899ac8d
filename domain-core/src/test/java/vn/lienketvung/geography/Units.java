package vn.lienketvung.geography;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes administrative units for tests, in as few words as they need. */
public final class Units {

    public static final LocalDate LAST_DAY_OF_63 = LocalDate.of(2025, 6, 30);

    public static final LocalDate FIRST_DAY_OF_34 = LocalDate.of(2025, 7, 1);

    private Units() {}

    public static AdministrativeUnit formerProvince(String code, String name) {
        return former(code, UnitType.PROVINCE, name, null, null);
    }

    public static AdministrativeUnit formerCity(String code, String name) {
        return former(code, UnitType.CITY, name, null, null);
    }

    public static AdministrativeUnit province(String code, String name) {
        return current(code, null, is(UnitType.PROVINCE, name, Validity.from(FIRST_DAY_OF_34)));
    }

    public static AdministrativeUnit formerCommune(
            String code, UnitType type, String name, String district, String province) {
        return former(code, type, name, district, new UnitId(province, null));
    }

    public static AdministrativeUnit commune(
            String code, UnitType type, String name, String province) {
        return current(
                code,
                new UnitId(province, FIRST_DAY_OF_34),
                is(type, name, Validity.from(FIRST_DAY_OF_34)));
    }

    /** A unit of the list since 1 July 2025 that has changed its kind or name. */
    public static AdministrativeUnit current(
            String code, @Nullable UnitId province, Designation... designations) {
        return new AdministrativeUnit(
                new UnitId(code, FIRST_DAY_OF_34),
                Validity.from(FIRST_DAY_OF_34),
                List.of(designations),
                province,
                null);
    }

    public static Designation is(UnitType type, String name, Validity validity) {
        return new Designation(
                type, name, word(type) + " " + name, PlaceQuery.withoutMarks(name), validity);
    }

    private static AdministrativeUnit former(
            String code,
            UnitType type,
            String name,
            @Nullable String district,
            @Nullable UnitId province) {
        Validity validity = Validity.until(LAST_DAY_OF_63);
        return new AdministrativeUnit(
                new UnitId(code, null),
                validity,
                List.of(is(type, name, validity)),
                province,
                district);
    }

    private static String word(UnitType type) {
        return switch (type) {
            case PROVINCE -> "Tỉnh";
            case CITY -> "Thành phố";
            case WARD -> "Phường";
            case COMMUNE -> "Xã";
            case SPECIAL_ZONE -> "Đặc khu";
            case TOWNSHIP -> "Thị trấn";
            case ISLAND_DISTRICT -> "Huyện";
        };
    }
}
