package vn.lienketvung.statistics.web;

import java.io.IOException;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.chart.FigureFiles;
import vn.lienketvung.shared.web.chart.MapFiles;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.ReadSeries;

/** A series as a file, just as the page shows it; a day that is none is passed over, and the file says what it holds. */
@Controller
class SeriesFileController {

    private static final String SERIES = "/so-lieu/{code:" + IndicatorCode.SHAPE + "}/";

    private final ReadSeries read;
    private final SeriesPages pages;
    private final SeriesTable table;
    private final MapFiles maps;
    private final Clock clock;

    SeriesFileController(
            ReadSeries read, SeriesPages pages, SeriesTable table, MapFiles maps, Clock clock) {
        this.read = read;
        this.pages = pages;
        this.table = table;
        this.maps = maps;
        this.clock = clock;
    }

    @GetMapping(SERIES + "bang.{ending:xlsx|csv}")
    @OneReading
    ResponseEntity<byte[]> table(
            @PathVariable String code,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> asked)
            throws IOException {
        var figures = table.of(page(code, asked));
        return ending.equals("csv")
                ? FigureFiles.csv(figures, name(code))
                : FigureFiles.excel(figures, name(code));
    }

    /**
     * @throws NotFound where the page has no map
     */
    @GetMapping(SERIES + "ban-do.svg")
    @OneReading
    ResponseEntity<byte[]> map(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        var page = page(code, asked);
        var map = page.map();
        var foot = page.mapFoot();
        if (map == null || foot == null) throw new NotFound("drawing", code);
        return maps.answer(map, foot, name(code));
    }

    private SeriesPage page(String code, MultiValueMap<String, String> asked) {
        var today = VietnamTime.today(clock);
        var typed = SeriesQuery.of(asked);
        var query = typed.dayProblem(today) == null ? typed : typed.withoutDay();
        return pages.page(read.open(new IndicatorCode(code), query.knownOn()), query, today);
    }

    private String name(String code) {
        return code + "-" + VietnamTime.today(clock);
    }
}
