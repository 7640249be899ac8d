package vn.lienketvung.statistics.web;

import java.io.IOException;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.chart.FigureFiles;
import vn.lienketvung.statistics.BrowseDifferences;

/** Đối chiếu số liệu: where a second source says something else than a province. */
@Controller
class DifferencesController {

    static final String LIST = SubmissionAddress.LIST + "/doi-chieu";

    private final BrowseDifferences differences;
    private final DifferencesPages pages;
    private final Clock clock;

    DifferencesController(BrowseDifferences differences, DifferencesPages pages, Clock clock) {
        this.differences = differences;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(LIST)
    @OneReading
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Official by) {
        var query = DifferencesQuery.of(asked);
        var found = differences.find(query.wanted(), by);
        return new ModelAndView("statistics/differences", "page", pages.page(found, query));
    }

    @GetMapping(LIST + "/bang.{ending:xlsx|csv}")
    @OneReading
    ResponseEntity<byte[]> file(
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> asked,
            Official by)
            throws IOException {
        var found = differences.find(DifferencesQuery.of(asked).wanted(), by);
        var name = "doi-chieu-" + VietnamTime.today(clock);
        return ending.equals("csv")
                ? FigureFiles.csv(pages.table(found), name)
                : FigureFiles.excel(pages.table(found), name);
    }

    /** From a task to the figure that is compared; one that is not there any more leads to the list. */
    @GetMapping(value = LIST, params = "viec")
    @OneReading
    ModelAndView task(@RequestParam("viec") String id) {
        return SeeOther.at(
                differences
                        .key(Typed.id(id))
                        .map(key -> SubmissionAddress.of(key) + ReconciliationController.PAGE)
                        .orElse(LIST));
    }
}
