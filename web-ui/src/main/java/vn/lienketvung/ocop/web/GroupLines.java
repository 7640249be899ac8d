package vn.lienketvung.ocop.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.lienketvung.ocop.CriteriaSetLine;
import vn.lienketvung.ocop.CriteriaSetLine.Validity;
import vn.lienketvung.ocop.ProductGroup;

/** The sets of a group of products. */
record GroupLines(ProductGroup group, List<CriteriaSetLine> lines) {

    /** Those that apply on the day, by group. */
    static List<GroupLines> applying(List<CriteriaSetLine> all, LocalDate day) {
        return of(all.stream().filter(each -> each.validity(day) == Validity.APPLYING).toList());
    }

    static List<GroupLines> of(List<CriteriaSetLine> all) {
        return Arrays.stream(ProductGroup.values())
                .map(group ->
                        new GroupLines(
                                group,
                                all.stream()
                                        .filter(each -> each.product().group() == group)
                                        .toList()))
                .filter(each -> !each.lines().isEmpty())
                .toList();
    }
}
