package vn.lienketvung.statistics.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.PublicCache;
import vn.lienketvung.statistics.IndicatorCode;

/** Chênh lệch: how far places lie apart in what one indicator says of them. */
@Controller
class GapController {

    static final String GAP = "/so-lieu/{code:" + IndicatorCode.SHAPE + "}/chenh-lech";

    private final GapReader reader;
    private final GapPages pages;

    GapController(GapReader reader, GapPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping(GAP)
    @OneReading
    @Nullable ModelAndView show(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> asked,
            @Nullable Official official,
            ServletWebRequest request) {
        var typed = GapQuery.of(asked);
        var opened = reader.open(code, typed);
        var page =
                pages.page(
                        opened.series(),
                        opened.population(),
                        opened.query(),
                        opened.today(),
                        typed.series());
        if (page.dayProblem() != null)
            return new ModelAndView("statistics/gap", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("page", page);
        if (PublicCache.isFresh(request, official != null, page.toString())) return null;
        return new ModelAndView("statistics/gap", "page", page);
    }
}
