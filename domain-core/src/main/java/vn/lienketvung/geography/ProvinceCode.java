package vn.lienketvung.geography;

/**
 * The two-digit code of a province or centrally-run city in the national list (Decision 19/2025/QĐ-TTg).
 * On its own it means the unit of today; seven codes meant another province before 1 July 2025.
 */
public record ProvinceCode(String value) {

    public ProvinceCode {
        if (!value.matches("\\d{2}"))
            throw new IllegalArgumentException("A province code has two digits: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
