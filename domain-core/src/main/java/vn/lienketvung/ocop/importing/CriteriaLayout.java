package vn.lienketvung.ocop.importing;

import java.util.List;

/**
 * The sheets of the template and the keys of their columns, in order. The first key of a sheet is also its mark; its
 * column holds the number of the product set.
 */
public final class CriteriaLayout {

    public static final List<String> SETS =
            List.of(
                    "bo",
                    "name",
                    "nameEnglish",
                    "group",
                    "subgroup",
                    "subgroupEnglish",
                    "legalBasis");

    public static final List<String> CRITERIA =
            List.of(
                    "tieu-chi",
                    "code",
                    "parent",
                    "title",
                    "titleEnglish",
                    "maxPoints",
                    "note",
                    "condition",
                    "oneCase");

    public static final List<String> OPTIONS =
            List.of("muc-diem", "criterion", "label", "points", "stars");

    /** In the first column of the example row, which is passed over. */
    public static final String EXAMPLE = "VD";

    /** What marks that only one of the divisions is answered. */
    public static final String YES = "x";

    private CriteriaLayout() {}
}
