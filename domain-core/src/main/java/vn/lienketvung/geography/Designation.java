package vn.lienketvung.geography;

/**
 * What a unit is called, and what kind of unit it is, for a span of days: Đồng Nai was a province until
 * 29 April 2026 and is a centrally-run city since.
 *
 * @param name without the word for the kind, such as {@code Đồng Nai}
 * @param fullName with it, such as {@code Thành phố Đồng Nai}
 */
public record Designation(
        UnitType type, String name, String fullName, String nameEnglish, Validity validity) {}
