package vn.lienketvung.catalogue.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import vn.lienketvung.catalogue.SearchCatalogue;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.PublicCache;

/** Sản phẩm của các vùng: what everybody may read of products, found by words and filters. */
@Controller
class CatalogueController {

    private final SearchCatalogue catalogue;
    private final Facets facets;
    private final Clock clock;

    CatalogueController(SearchCatalogue catalogue, Facets facets, Clock clock) {
        this.catalogue = catalogue;
        this.facets = facets;
        this.clock = clock;
    }

    @GetMapping(CatalogueQuery.ADDRESS)
    @OneReading
    @Nullable String list(
            @RequestParam MultiValueMap<String, String> asked,
            @Nullable Official official,
            ServletWebRequest request,
            Model model) {
        var query = CatalogueQuery.of(asked);
        var today = VietnamTime.today(clock);
        var filter = query.filter();
        var season = filter.season() == null ? today.getMonth() : filter.season();
        var found = catalogue.search(query.words(), filter, query.page(), season);
        if (PublicCache.isFresh(request, official != null, found + "/" + today)) return null;
        var boxes = facets.of(found, filter, today.getMonth());
        model.addAttribute("page", CataloguePage.of(found, query, boxes, facets.chips(query)));
        model.addAttribute("today", today);
        return "catalogue/list";
    }
}
