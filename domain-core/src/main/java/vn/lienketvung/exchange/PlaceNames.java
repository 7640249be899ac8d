package vn.lienketvung.exchange;

import java.time.LocalDate;
import java.util.List;

/** What communes are called, and were. */
public interface PlaceNames {

    /** All communes of that day. */
    List<Named> on(LocalDate day);

    /** Every name before, each with the communes of that day which carry its commune on: several where it was split. */
    List<Named> formerlyBefore(LocalDate day);

    /** The names of provinces, of that day and former ones, each with the code of the province it is in now. */
    List<ProvinceNamed> provinces(LocalDate day);

    /**
     * A name and the commune of today that it leads to.
     *
     * @param written the name that is looked up, with the word for its kind, such as {@code Phường Sa Đéc}
     * @param bare without that word
     * @param unit the id of the commune of today
     * @param called its full name of today
     * @param province the code of its province of today
     */
    record Named(String written, String bare, String unit, String called, String province) {}

    /** A name of a province, of today or former, and the code of the one it is in today. */
    record ProvinceNamed(String written, String code) {}
}
