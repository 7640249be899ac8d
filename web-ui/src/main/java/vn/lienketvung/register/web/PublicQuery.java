package vn.lienketvung.register.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.register.PublicRegister;

/** The public list's address as somebody typed, clicked or shared it; what makes no sense narrows nothing. */
record PublicQuery(
        @Nullable String linhVuc,
        @Nullable String tinh,
        @Nullable String nam,
        @Nullable String trang) {

    PublicRegister.Filter filter() {
        var field =
                Arrays.stream(CooperationField.values())
                        .filter(each -> each.name().equals(linhVuc))
                        .findFirst()
                        .orElse(null);
        var province = tinh != null && tinh.matches("\\d{2}") ? new ProvinceCode(tinh) : null;
        var year = nam != null && nam.matches("\\d{4}") ? Integer.valueOf(nam) : null;
        return new PublicRegister.Filter(field, province, year);
    }

    /** From 1. */
    int page() {
        return trang != null && trang.matches("[1-9]\\d{0,5}") ? Integer.parseInt(trang) : 1;
    }

    public boolean isFiltered() {
        var filter = filter();
        return filter.field() != null || filter.province() != null || filter.year() != null;
    }
}
