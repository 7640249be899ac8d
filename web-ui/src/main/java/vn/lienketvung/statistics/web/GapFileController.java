package vn.lienketvung.statistics.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.chart.BarFiles;
import vn.lienketvung.shared.web.chart.FigureFiles;
import vn.lienketvung.shared.web.chart.FigureTable;
import vn.lienketvung.statistics.Gaps;

/** A gap as files, just as the page shows it: the places, the periods, the bars. */
@Controller
class GapFileController {

    private final GapReader reader;
    private final GapPages pages;
    private final GapTables tables;
    private final BarFiles bars;
    private final Clock clock;

    GapFileController(
            GapReader reader, GapPages pages, GapTables tables, BarFiles bars, Clock clock) {
        this.reader = reader;
        this.pages = pages;
        this.tables = tables;
        this.bars = bars;
        this.clock = clock;
    }

    @GetMapping(GapController.GAP + "/bang.{ending:xlsx|csv}")
    @OneReading
    ResponseEntity<byte[]> places(
            @PathVariable String code,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> asked)
            throws IOException {
        return file(tables.places(view(code, asked)), ending, name(code, "chenh-lech"));
    }

    @GetMapping(GapController.GAP + "/cac-ky.{ending:xlsx|csv}")
    @OneReading
    ResponseEntity<byte[]> periods(
            @PathVariable String code,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> asked)
            throws IOException {
        return file(tables.periods(view(code, asked)), ending, name(code, "chenh-lech-cac-ky"));
    }

    @GetMapping(GapController.GAP + "/bieu-do.svg")
    @OneReading
    ResponseEntity<byte[]> bars(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        var opened = reader.open(code, GapQuery.of(asked));
        view(opened, code);
        var page =
                pages.page(
                        opened.series(),
                        opened.population(),
                        opened.query(),
                        opened.today(),
                        opened.query().series());
        return bars.answer(
                Objects.requireNonNull(page.places()),
                page.title() + " (" + page.unit() + ")",
                Objects.requireNonNull(page.placesFoot()),
                name(code, "chenh-lech"));
    }

    private GapView view(String code, MultiValueMap<String, String> asked) {
        return view(reader.open(code, GapQuery.of(asked)), code);
    }

    /**
     * @throws NotFound where there is nothing to compare
     */
    private static GapView view(GapReader.Opened opened, String code) {
        return Optional.of(opened)
                .filter(each -> Gaps.areMeasured(each.series().indicator()))
                .flatMap(each ->
                        GapView.of(each.series(), each.population(), each.query(), each.today()))
                .orElseThrow(() -> new NotFound("gap", code));
    }

    private static ResponseEntity<byte[]> file(FigureTable table, String ending, String name)
            throws IOException {
        return ending.equals("csv") ? FigureFiles.csv(table, name) : FigureFiles.excel(table, name);
    }

    private String name(String code, String what) {
        return what + "-" + code + "-" + VietnamTime.today(clock);
    }
}
