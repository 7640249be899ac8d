package vn.lienketvung.register;

import java.util.List;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;

/** The six regions of today with their provinces, as lists and tables group them. */
public interface Places {

    /** In their official order. */
    List<RegionGroup> regions();

    /** One region and its provinces, these in Vietnamese order. */
    record RegionGroup(
            RegionCode code, String name, String nameEnglish, List<ProvinceName> provinces) {

        public RegionGroup {
            provinces = List.copyOf(provinces);
        }
    }

    /** A province of today by its short name, such as {@code Đồng Tháp}. */
    record ProvinceName(ProvinceCode code, String name) {}
}
