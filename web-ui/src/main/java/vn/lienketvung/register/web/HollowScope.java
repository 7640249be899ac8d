package vn.lienketvung.register.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.register.HollowReason;

/**
 * What the list of suspected agreements is narrowed to, as its address says; what makes no sense is left out and named.
 *
 * @param page from 1
 */
record HollowScope(
        @Nullable RegionCode region,
        @Nullable ProvinceCode province,
        @Nullable HollowReason reason,
        int page,
        List<String> ignored) {

    static final String ADDRESS = "/lam-viec/thoa-thuan-tren-giay";

    private static final String REASON = "ly-do";

    static HollowScope of(Map<String, String> parameters) {
        var reading = new Reading(parameters);
        var region = reading.take(RegisterQuery.REGION, RegionCode::new);
        var province = reading.take(RegisterQuery.PROVINCE, ProvinceCode::new);
        var reason = reading.take(REASON, HollowReason::valueOf);
        var page = reading.take(RegisterQuery.PAGE, RegisterQuery::pageNumber);
        return new HollowScope(region, province, reason, page == null ? 1 : page, reading.ignored);
    }

    /** The same with another reason; null for all. */
    String addressOf(@Nullable HollowReason other) {
        return address(ADDRESS, other);
    }

    /** The same as a file. */
    public String exportAddress() {
        return address(ADDRESS + "/xuat", reason);
    }

    private String address(String path, @Nullable HollowReason wanted) {
        var kept = new LinkedHashMap<String, String>();
        if (region != null) kept.put(RegisterQuery.REGION, region.value());
        if (province != null) kept.put(RegisterQuery.PROVINCE, province.value());
        if (wanted != null) kept.put(REASON, wanted.name());
        var address = UriComponentsBuilder.fromPath(path);
        kept.forEach((key, each) -> address.queryParam(key, "{" + key + "}"));
        return address.encode().buildAndExpand(kept).toUriString();
    }

    public boolean isNarrowed() {
        return region != null || province != null || reason != null;
    }

    /** Whether a choice of the filter is the one in use. */
    public boolean chooses(String name, String value) {
        var used =
                switch (name) {
                    case RegisterQuery.REGION -> region;
                    case RegisterQuery.PROVINCE -> province;
                    default -> reason;
                };
        return used != null && used.toString().equals(value);
    }
}
