package vn.lienketvung.register.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Official;

/**
 * What the matrix is narrowed to, as its address says; what makes no sense is left out.
 *
 * @param region only rows of its provinces; null for the whole country
 * @param province whose pairs are listed below; the reader's own unless another is chosen
 * @param days after so many without a report a commitment counts as silent
 * @param choices what may be chosen for that
 */
record MatrixScope(
        @Nullable RegionCode region,
        @Nullable CooperationField field,
        @Nullable Integer year,
        @Nullable ProvinceCode province,
        int days,
        List<Integer> choices) {

    /** What may be chosen beside the days of the settings. */
    private static final List<Integer> LONGER = List.of(90, 180, 365);

    static MatrixScope of(Map<String, String> parameters, Official official, int silentDays) {
        var query = RegisterQuery.of(parameters).filter();
        var chosen = query.province();
        var choices =
                Stream.concat(
                                Stream.of(silentDays),
                                LONGER.stream().filter(each -> each > silentDays))
                        .toList();
        return new MatrixScope(
                query.region(),
                query.field(),
                query.year(),
                chosen != null ? chosen : official.province(),
                choices.stream()
                        .filter(each -> each.toString().equals(parameters.get("ngay")))
                        .findFirst()
                        .orElse(silentDays),
                choices);
    }

    /** The register narrowed to a pair, with the field and year of the matrix. */
    String registerOf(String one, String other) {
        return "/lam-viec/thoa-thuan?tt=IN_FORCE&tinh="
                + one
                + "&voi="
                + other
                + (field == null ? "" : "&lv=" + field.name())
                + (year == null ? "" : "&nam=" + year);
    }

    /** Whether a choice of the scope bar is the one in use. */
    public boolean chooses(String name, Object value) {
        var used =
                switch (name) {
                    case "vung" -> region;
                    case "lv" -> field;
                    case "nam" -> year;
                    case "tinh" -> province;
                    default -> days;
                };
        return used != null && Objects.toString(used).equals(value.toString());
    }
}
