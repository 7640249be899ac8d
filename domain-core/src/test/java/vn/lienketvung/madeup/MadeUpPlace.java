package vn.lienketvung.madeup;

/**
 * A commune, ward or special zone in which something is made up.
 *
 * @param unit its id, such as {@code 29905@2025-07-01}
 * @param fullName with its kind, such as {@code Phường Sa Đéc}
 * @param province the two digits of its province
 * @param bit of the province in the audience of a row
 */
public record MadeUpPlace(
        String unit, String fullName, String province, String provinceName, int bit) {

    /** Without its kind. */
    public String name() {
        return fullName.replaceFirst("^(Xã|Phường|Đặc khu) ", "");
    }
}
