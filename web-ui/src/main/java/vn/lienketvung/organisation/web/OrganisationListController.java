package vn.lienketvung.organisation.web;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationQuery;

/** The register of organisations, with its filters in the address. */
@Controller
class OrganisationListController {

    private final OrganisationDirectory directory;

    OrganisationListController(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** A filter that makes no sense is left out, as if it had not been set. */
    @GetMapping("/quan-tri/don-vi")
    ModelAndView list(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "tinh", required = false) @Nullable String province,
            @RequestParam(name = "trang", required = false) @Nullable String page) {
        var query =
                new OrganisationQuery(
                        text == null || text.isBlank() ? null : text,
                        kindOf(kind),
                        province != null && province.matches("\\d{2}")
                                ? new ProvinceCode(province)
                                : null,
                        page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
        return new ModelAndView(
                "organisation/list", Map.of("query", query, "found", directory.search(query)));
    }

    private static @Nullable OrganisationKind kindOf(@Nullable String text) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
