package vn.lienketvung.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.catalogue.Findings;
import vn.lienketvung.catalogue.ProductCard;

/**
 * The list as it is shown.
 *
 * @param from position of the first card, from 1
 */
record CataloguePage(
        String text,
        List<ProductCard> cards,
        int from,
        int to,
        int total,
        boolean capped,
        boolean exact,
        int unfiltered,
        List<Facet> facets,
        List<FilterChip> chips,
        boolean fiveStars,
        String withoutFilters,
        int number,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    static CataloguePage of(
            Findings found, CatalogueQuery query, List<Facet> facets, List<FilterChip> chips) {
        var filter = query.filter();
        var before = (found.page() - 1) * Findings.SIZE;
        return new CataloguePage(
                query.text(),
                found.cards(),
                found.cards().isEmpty() ? 0 : before + 1,
                before + found.cards().size(),
                found.total(),
                found.capped(),
                found.exact(),
                found.unfiltered(),
                facets,
                chips,
                query.text().isEmpty() && filter.count() == 1 && filter.stars().contains(5),
                query.withoutFilters(),
                found.page(),
                found.pages(),
                found.page() > 1 ? query.ofPage(Math.min(found.page() - 1, found.pages())) : null,
                found.page() < found.pages() ? query.ofPage(found.page() + 1) : null);
    }
}
