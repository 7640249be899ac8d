package vn.lienketvung.register.web;

import java.util.List;
import vn.lienketvung.register.Places;

/** A province that lists and tables can be narrowed to. */
record Province(String code, String name) {

    static List<Province> of(Places.RegionGroup region) {
        return region.provinces().stream()
                .map(each -> new Province(each.code().value(), each.name()))
                .toList();
    }
}
