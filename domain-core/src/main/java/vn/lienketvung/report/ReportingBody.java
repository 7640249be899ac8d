package vn.lienketvung.report;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;

/**
 * Who reports: a province, or the ministry for the nation.
 *
 * @param province null for the nation
 */
public record ReportingBody(@Nullable ProvinceCode province) {

    public static final ReportingBody NATION = new ReportingBody(null);

    public static ReportingBody of(ProvinceCode province) {
        return new ReportingBody(province);
    }

    static ReportingBody read(@Nullable String province) {
        return province == null ? NATION : of(new ProvinceCode(province));
    }

    public boolean isNation() {
        return province == null;
    }
}
