package vn.lienketvung.register.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.register.RegisterFilter;

/**
 * The register's address as somebody typed, clicked or shared it. What makes no sense is left out and named in
 * {@code ignored}, so that an old link still shows a list.
 *
 * @param kept the parameters that were understood, without the page
 * @param page from 1
 * @param allCounted whether a long list is to be counted to its end
 */
record RegisterQuery(
        RegisterFilter filter,
        Map<String, String> kept,
        int page,
        boolean allCounted,
        List<String> ignored) {

    static final String TEXT = "q";
    static final String KIND = "loai";
    static final String STATUS = "tt";
    static final String FIELD = "lv";
    static final String PROVINCE = "tinh";
    static final String PARTNER = "voi";
    static final String REGION = "vung";
    static final String YEAR = "nam";
    static final String ATTENTION = "canhbao";
    static final String OWN = "cuatoi";
    static final String ALL_COUNTED = "dem";
    static final String SORT = "sap";
    static final String PAGE = "trang";

    /** Names everything, because the bare address may open with a saved view. */
    static final String LOOK = "xem";

    private static final Set<String> KNOWN =
            Set.of(
                    TEXT,
                    KIND,
                    STATUS,
                    FIELD,
                    PROVINCE,
                    PARTNER,
                    REGION,
                    YEAR,
                    ATTENTION,
                    OWN,
                    ALL_COUNTED,
                    SORT,
                    PAGE,
                    LOOK);
    private static final int LONGEST_TEXT = 100;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;

    static RegisterQuery of(Map<String, String> parameters) {
        var reading = new Reading(parameters);
        var text = reading.take(TEXT, value -> shortened(value));
        var kind = reading.take(KIND, AgreementKind::valueOf);
        var status = reading.take(STATUS, AgreementStatus::valueOf);
        var field = reading.take(FIELD, CooperationField::valueOf);
        var province = reading.take(PROVINCE, ProvinceCode::new);
        var partner = reading.take(PARTNER, ProvinceCode::new);
        var region = reading.take(REGION, RegionCode::new);
        var year = reading.take(YEAR, RegisterQuery::year);
        var attention = reading.take(ATTENTION, RegisterQuery::attention);
        var own = reading.take(OWN, RegisterQuery::yes) != null;
        var order = reading.take(SORT, SortKey::parse);
        var sort = order == null ? SortKey.DEFAULT : order;
        var page = reading.take(PAGE, RegisterQuery::pageNumber);
        var counted = reading.take(ALL_COUNTED, RegisterQuery::yes) != null;
        reading.kept.keySet().removeAll(List.of(PAGE, ALL_COUNTED));
        var filter =
                new RegisterFilter(
                        text,
                        kind,
                        status,
                        field,
                        province,
                        partner,
                        region,
                        year,
                        attention,
                        own,
                        sort.column(),
                        sort.descending());
        return new RegisterQuery(
                filter, reading.kept, page == null ? 1 : page, counted, reading.ignored);
    }

    /** Whether an address asks for nothing in particular, not even for everything. */
    static boolean isBare(Map<String, String> parameters) {
        return parameters.keySet().stream().noneMatch(KNOWN::contains);
    }

    static String shortened(String text) {
        var stripped = text.strip();
        return stripped.length() > LONGEST_TEXT ? stripped.substring(0, LONGEST_TEXT) : stripped;
    }

    private static Boolean yes(String value) {
        if (!value.equals("co")) throw new IllegalArgumentException(value);
        return true;
    }

    private static Integer year(String value) {
        var year = Integer.parseInt(value);
        if (year < EARLIEST || year > LATEST) throw new IllegalArgumentException(value);
        return year;
    }

    private static RegisterFilter.Attention attention(String value) {
        return switch (value) {
            case "qua-han" -> RegisterFilter.Attention.OVERDUE;
            case "nguy-co" -> RegisterFilter.Attention.AT_RISK;
            case "im-lang" -> RegisterFilter.Attention.STALE;
            default -> throw new IllegalArgumentException(value);
        };
    }

    static Integer pageNumber(String value) {
        var number = Integer.parseInt(value);
        if (number < 1 || number > 1_000_000) throw new IllegalArgumentException(value);
        return number;
    }

    /** How many filters are set; the order does not count. */
    public int filterCount() {
        return (int) kept.keySet().stream().filter(name -> !name.equals(SORT)).count();
    }

    @Nullable String value(String name) {
        return kept.get(name);
    }

    String addressWithout(String name) {
        return address(name, null);
    }

    String addressWith(String name, String value) {
        return address(name, value);
    }

    /** The list without any filter, in the same order; says so, because the bare address may lead to a saved view. */
    public String addressWithoutFilters() {
        var sort = kept.get(SORT);
        return sort == null ? "?xem=tat-ca" : "?" + SORT + "=" + sort;
    }

    /** The filters and the order as a saved view keeps them: without the question mark, empty for none. */
    public String text() {
        return address(PAGE, null).substring(1);
    }

    /** The same filters at the address that hands over a file. */
    public String exportAddress() {
        return "/lam-viec/thoa-thuan/xuat" + address(PAGE, null);
    }

    /** Another page of the same list. */
    String addressOfPage(int number) {
        var address = address(PAGE, String.valueOf(number));
        return allCounted ? address + "&" + ALL_COUNTED + "=co" : address;
    }

    /** The same list, counted to its end. */
    public String addressAllCounted() {
        return address(ALL_COUNTED, "co");
    }

    private String address(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(kept);
        changed.remove(name);
        if (value != null) changed.put(name, value);
        var address = UriComponentsBuilder.newInstance();
        changed.forEach((key, each) -> address.queryParam(key, "{" + key + "}"));
        return changed.isEmpty() ? "?" : address.encode().buildAndExpand(changed).toUriString();
    }
}
