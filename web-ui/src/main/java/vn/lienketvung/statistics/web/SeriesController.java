package vn.lienketvung.statistics.web;

import java.time.Clock;
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
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.PublicCache;
import vn.lienketvung.statistics.BrowseIndicators;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.ReadSeries;

/** Số liệu vùng: what everybody may read of the regional database. */
@Controller
class SeriesController {

    private final BrowseIndicators browse;
    private final ReadSeries read;
    private final IndicatorLists lists;
    private final SeriesPages pages;
    private final Clock clock;

    SeriesController(
            BrowseIndicators browse,
            ReadSeries read,
            IndicatorLists lists,
            SeriesPages pages,
            Clock clock) {
        this.browse = browse;
        this.read = read;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/so-lieu")
    @OneReading
    @Nullable ModelAndView list(@Nullable Official official, ServletWebRequest request) {
        var page = lists.page(browse.all(), VietnamTime.today(clock));
        if (PublicCache.isFresh(request, official != null, page.toString())) return null;
        return new ModelAndView("statistics/list", "page", page);
    }

    @GetMapping("/so-lieu/{code:" + IndicatorCode.SHAPE + "}")
    @OneReading
    @Nullable ModelAndView series(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> asked,
            @Nullable Official official,
            ServletWebRequest request) {
        var query = SeriesQuery.of(asked);
        var today = VietnamTime.today(clock);
        var wrong = query.dayProblem(today) != null;
        var open = read.open(new IndicatorCode(code), wrong ? null : query.knownOn());
        var page = pages.page(open, query, today);
        if (wrong)
            return new ModelAndView("statistics/series", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("page", page);
        if (PublicCache.isFresh(request, official != null, page.toString())) return null;
        return new ModelAndView("statistics/series", "page", page);
    }
}
