package vn.lienketvung.catalogue.web;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienketvung.catalogue.CatalogueFilter;
import vn.lienketvung.catalogue.Findings;
import vn.lienketvung.catalogue.Tally;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.shared.web.Fmt;

/** The filters beside the list, each box with how many products it would find. */
@Component
class Facets {

    private static final List<Integer> STARS = List.of(5, 4, 3);

    private final CatalogueNames names;
    private final Fmt fmt;

    Facets(CatalogueNames names, Fmt fmt) {
        this.names = names;
        this.fmt = fmt;
    }

    List<Facet> of(Findings found, CatalogueFilter filter, Month now) {
        var tally = found.tally();
        var least = found.capped();
        return Stream.of(
                        facet(
                                "vung",
                                regions(),
                                RegionCode::value,
                                names::of,
                                tally::of,
                                filter.regions()::contains,
                                least),
                        facet(
                                "tinh",
                                provinces(),
                                ProvinceCode::value,
                                names::of,
                                tally::of,
                                filter.provinces()::contains,
                                least),
                        facet(
                                "nhom",
                                List.of(ProductGroup.values()),
                                each -> "" + each.number(),
                                this::shortly,
                                tally::of,
                                filter.groups()::contains,
                                least),
                        facet(
                                "sao",
                                STARS,
                                String::valueOf,
                                this::stars,
                                tally::ofStars,
                                filter.stars()::contains,
                                least),
                        season(tally, filter, now, least),
                        facet(
                                "cn",
                                List.of(CertificateKind.values()),
                                Enum::name,
                                names::of,
                                tally::of,
                                filter.certificates()::contains,
                                least))
                .filter(each -> !each.options().isEmpty())
                .toList();
    }

    List<FilterChip> chips(CatalogueQuery query) {
        var filter = query.filter();
        var chips = new ArrayList<FilterChip>();
        filter.regions()
                .forEach(each ->
                        chips.add(
                                new FilterChip(
                                        names.of(each), query.without("vung", each.value()))));
        filter.provinces()
                .forEach(each ->
                        chips.add(
                                new FilterChip(
                                        names.of(each), query.without("tinh", each.value()))));
        filter.groups()
                .forEach(each ->
                        chips.add(
                                new FilterChip(
                                        shortly(each), query.without("nhom", "" + each.number()))));
        filter.stars()
                .forEach(each ->
                        chips.add(new FilterChip(stars(each), query.without("sao", "" + each))));
        if (filter.season() != null)
            chips.add(
                    new FilterChip(
                            season(filter.season()),
                            query.without("mua", "" + filter.season().getValue())));
        filter.certificates()
                .forEach(each ->
                        chips.add(
                                new FilterChip(names.of(each), query.without("cn", each.name()))));
        return chips;
    }

    private Facet season(Tally tally, CatalogueFilter filter, Month now, boolean least) {
        var month = filter.season() == null ? now : filter.season();
        return facet(
                "mua",
                List.of(month),
                each -> "" + each.getValue(),
                this::season,
                _ -> tally.inSeason(),
                each -> each == filter.season(),
                least);
    }

    private <T> Facet facet(
            String name,
            List<T> values,
            Function<T, String> code,
            Function<T, String> words,
            ToIntFunction<T> count,
            Predicate<T> chosen,
            boolean least) {
        var options =
                values.stream()
                        .filter(each -> count.applyAsInt(each) > 0 || chosen.test(each))
                        .map(each ->
                                new Option(
                                        name + code.apply(each),
                                        code.apply(each),
                                        words.apply(each),
                                        fmt.number(count.applyAsInt(each)) + (least ? "+" : ""),
                                        chosen.test(each)))
                        .toList();
        return new Facet(
                name,
                names.message("catalogue.facet." + name),
                options,
                name.equals("tinh") && options.stream().noneMatch(Option::chosen));
    }

    private String stars(int number) {
        return names.message("catalogue.stars", number);
    }

    private String season(Month month) {
        return names.message("catalogue.in-season", month.getValue());
    }

    private String shortly(ProductGroup group) {
        return names.message("catalogue.group." + group);
    }

    private List<RegionCode> regions() {
        return names.regions().keySet().stream().map(RegionCode::new).toList();
    }

    private List<ProvinceCode> provinces() {
        return names.provinces().keySet().stream().map(ProvinceCode::new).toList();
    }
}
