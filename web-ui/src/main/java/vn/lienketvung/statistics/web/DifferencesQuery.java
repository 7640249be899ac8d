package vn.lienketvung.statistics.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;
import vn.lienketvung.statistics.BrowseDifferences.Wanted;
import vn.lienketvung.statistics.ReconciliationState;

/** Which comparisons an address asks for; a state that is none asks for all. */
record DifferencesQuery(
        @Nullable String region,
        @Nullable String province,
        @Nullable String indicator,
        @Nullable String period,
        @Nullable ReconciliationState state) {

    static DifferencesQuery of(MultiValueMap<String, String> asked) {
        return new DifferencesQuery(
                text(asked, "vung"),
                text(asked, "tinh"),
                text(asked, "chi-tieu"),
                text(asked, "ky"),
                state(text(asked, "tinh-trang")));
    }

    Wanted wanted() {
        return new Wanted(region, province, indicator, period, state);
    }

    /** As it stands behind an address. */
    String address() {
        var parts = new LinkedHashMap<String, @Nullable String>();
        parts.put("vung", region);
        parts.put("tinh", province);
        parts.put("chi-tieu", indicator);
        parts.put("ky", period);
        parts.put("tinh-trang", state == null ? null : state.name());
        var said =
                parts.entrySet().stream()
                        .filter(each -> each.getValue() != null)
                        .map(DifferencesQuery::said)
                        .collect(Collectors.joining("&"));
        return said.isEmpty() ? "" : "?" + said;
    }

    private static String said(Map.Entry<String, @Nullable String> part) {
        return part.getKey()
                + "="
                + UriUtils.encode(String.valueOf(part.getValue()), StandardCharsets.UTF_8);
    }

    private static @Nullable String text(MultiValueMap<String, String> asked, String name) {
        var typed = asked.getFirst(name);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable ReconciliationState state(@Nullable String name) {
        for (var each : ReconciliationState.values()) if (each.name().equals(name)) return each;
        return null;
    }
}
