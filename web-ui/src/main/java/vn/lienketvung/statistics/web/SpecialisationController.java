package vn.lienketvung.statistics.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.PublicCache;
import vn.lienketvung.shared.web.chart.BarFiles;
import vn.lienketvung.shared.web.chart.FigureFiles;
import vn.lienketvung.statistics.ReadSeries;

/** Chuyên môn hóa và độ mở: what places are specialised in beside the nation, and how much they trade. */
@Controller
class SpecialisationController {

    private final ReadSeries read;
    private final SpecialisationPages pages;
    private final SpecialisationTables tables;
    private final BarFiles bars;
    private final Clock clock;

    SpecialisationController(
            ReadSeries read,
            SpecialisationPages pages,
            SpecialisationTables tables,
            BarFiles bars,
            Clock clock) {
        this.read = read;
        this.pages = pages;
        this.tables = tables;
        this.bars = bars;
        this.clock = clock;
    }

    private record Opened(SpecialisationView view, SpecialisationPage page) {}

    @GetMapping(SpecialisationPages.PATH)
    @OneReading
    @Nullable ModelAndView show(
            @RequestParam MultiValueMap<String, String> asked,
            @Nullable Official official,
            ServletWebRequest request) {
        var page = open(asked).page();
        if (page.dayProblem() != null)
            return new ModelAndView("statistics/specialisation", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("page", page);
        if (PublicCache.isFresh(request, official != null, page.toString())) return null;
        return new ModelAndView("statistics/specialisation", "page", page);
    }

    @GetMapping(SpecialisationPages.PATH + "/{part:bang|do-mo}.{ending:xlsx|csv|svg}")
    @OneReading
    ResponseEntity<byte[]> file(
            @PathVariable String part,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> asked)
            throws IOException {
        var opened = open(asked);
        boolean openness = part.equals("do-mo");
        var name = (openness ? "do-mo-" : "chuyen-mon-hoa-") + VietnamTime.today(clock);
        if (ending.equals("svg")) return drawing(opened.page(), openness, name);
        var table =
                openness
                        ? tables.openness(opened.view(), opened.page())
                        : tables.sectors(opened.view(), opened.page());
        return ending.equals("csv") ? FigureFiles.csv(table, name) : FigureFiles.excel(table, name);
    }

    /**
     * @throws NotFound where nothing can be drawn
     */
    private ResponseEntity<byte[]> drawing(SpecialisationPage page, boolean openness, String name) {
        var table = openness ? page.openness() : page.sectors();
        if (table == null) throw new NotFound("drawing", name);
        var foot = openness ? page.opennessFoot() : page.sectorsFoot();
        return bars.answer(table, page.title(), foot, name);
    }

    private Opened open(MultiValueMap<String, String> asked) {
        var today = VietnamTime.today(clock);
        var typed = SeriesQuery.of(asked);
        var query = typed.dayProblem(today) == null ? typed : typed.withoutDay();
        var view = view(query, today);
        return new Opened(view, pages.page(view, query, today, typed));
    }

    private SpecialisationView view(SeriesQuery query, LocalDate today) {
        var all = read.open(SpecialisationView.NEEDED, query.knownOn());
        return SpecialisationView.of(all, query, today);
    }
}
