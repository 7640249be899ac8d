package vn.lienketvung.catalogue.web;

import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienketvung.catalogue.CatalogueFilter;
import vn.lienketvung.catalogue.SearchWords;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.product.CertificateKind;

/** The catalogue's address as somebody typed, clicked or shared it; what makes no sense narrows nothing. */
record CatalogueQuery(
        @Nullable String q,
        @Nullable List<String> vung,
        @Nullable List<String> tinh,
        @Nullable List<String> nhom,
        @Nullable List<String> sao,
        @Nullable List<String> mua,
        @Nullable List<String> cn,
        @Nullable String trang) {

    static final String ADDRESS = "/san-pham";

    /** Nobody chooses more of one kind. */
    private static final int MOST = 40;

    /** Out of the parameters of the address; what else stands there is of no interest. */
    static CatalogueQuery of(MultiValueMap<String, String> asked) {
        return new CatalogueQuery(
                asked.getFirst("q"),
                asked.get("vung"),
                asked.get("tinh"),
                asked.get("nhom"),
                asked.get("sao"),
                asked.get("mua"),
                asked.get("cn"),
                asked.getFirst("trang"));
    }

    String text() {
        return q == null ? "" : q.strip();
    }

    SearchWords words() {
        return SearchWords.of(text());
    }

    /** From 1. */
    int page() {
        return trang != null && trang.matches("[1-9]\\d{0,3}") ? Integer.parseInt(trang) : 1;
    }

    CatalogueFilter filter() {
        return new CatalogueFilter(
                each(vung, "[A-Z_]{2,20}", RegionCode::new),
                each(tinh, "\\d{2}", ProvinceCode::new),
                each(
                        nhom,
                        "[1-6]",
                        value -> ProductGroup.of(Integer.parseInt(value)).orElseThrow()),
                each(sao, "[3-5]", Integer::valueOf),
                each(mua, "[1-9]|1[0-2]", value -> Month.of(Integer.parseInt(value))).stream()
                        .findFirst()
                        .orElse(null),
                each(cn, names(), CertificateKind::valueOf));
    }

    /** The same list without one value of one filter, from its first page. */
    String without(String name, String value) {
        return address(Map.of(name, value), 1);
    }

    String withoutFilters() {
        var address = UriComponentsBuilder.fromPath(ADDRESS);
        if (!text().isEmpty()) address.queryParam("q", "{q}");
        return address.build(text()).toString();
    }

    String ofPage(int number) {
        return address(Map.of(), number);
    }

    private String address(Map<String, String> left, int page) {
        var address = UriComponentsBuilder.fromPath(ADDRESS);
        if (!text().isEmpty()) address.queryParam("q", "{q}");
        values().forEach((name, given) ->
                given.stream()
                        .filter(value -> !value.equals(left.get(name)))
                        .forEach(value -> address.queryParam(name, value)));
        if (page > 1) address.queryParam("trang", page);
        return text().isEmpty() ? address.build().toUriString() : address.build(text()).toString();
    }

    /** What was understood of each filter. */
    private Map<String, List<String>> values() {
        var filter = filter();
        var values = new LinkedHashMap<String, List<String>>();
        values.put("vung", filter.regions().stream().map(RegionCode::value).sorted().toList());
        values.put("tinh", filter.provinces().stream().map(ProvinceCode::value).sorted().toList());
        values.put(
                "nhom", filter.groups().stream().map(each -> "" + each.number()).sorted().toList());
        values.put("sao", filter.stars().stream().map(String::valueOf).sorted().toList());
        values.put(
                "mua",
                filter.season() == null ? List.of() : List.of("" + filter.season().getValue()));
        values.put("cn", filter.certificates().stream().map(Enum::name).sorted().toList());
        return values;
    }

    private static String names() {
        return Arrays.stream(CertificateKind.values())
                .map(Enum::name)
                .collect(Collectors.joining("|"));
    }

    private static <T> Set<T> each(
            @Nullable List<String> given, String shape, Function<String, T> read) {
        return given == null
                ? Set.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .filter(value -> value.matches(shape))
                        .limit(MOST)
                        .map(read)
                        .collect(Collectors.toSet());
    }
}
