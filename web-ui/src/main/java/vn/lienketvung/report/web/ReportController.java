package vn.lienketvung.report.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.report.BrowseReports;
import vn.lienketvung.report.Cell;
import vn.lienketvung.report.Measure;
import vn.lienketvung.report.ReportEvent;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.ReportSettings;
import vn.lienketvung.report.ReportTable;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.OneReading;

/** The reports of a period, one of them, and the records behind its figures. */
@Controller
@RequestMapping(ReportAddress.ROOT)
class ReportController {

    private static final int SIZE = 50;

    /** A remark as typed. */
    record RemarkForm(@Nullable String remark) {

        static final RemarkForm EMPTY = new RemarkForm(null);
    }

    private final BrowseReports browse;
    private final ReportPages pages;
    private final ReportWords words;
    private final ReportSettings settings;

    ReportController(
            BrowseReports browse, ReportPages pages, ReportWords words, ReportSettings settings) {
        this.browse = browse;
        this.pages = pages;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping
    @OneReading
    ModelAndView list(@RequestParam(required = false) @Nullable String ky, Official by) {
        var overview = browse.overview(period(ky), by);
        return new ModelAndView("report/list")
                .addObject("list", overview)
                .addObject("dueOn", overview.period().dueOn(settings.dueDay()))
                .addObject("pages", pages);
    }

    @GetMapping(ReportAddress.ONE)
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by) {
        return pages.page(new ReportId(id), by).addObject("form", RemarkForm.EMPTY);
    }

    @GetMapping(ReportAddress.ONE + "/ban-ghi")
    @OneReading
    ModelAndView records(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String bang,
            @RequestParam(required = false) @Nullable String dong,
            @RequestParam(required = false) @Nullable String cot,
            @RequestParam(defaultValue = "1") String trang,
            Official by) {
        var opened = browse.open(new ReportId(id), by);
        var report = opened.report();
        var cell = cell(bang, dong, cot);
        int page = trang.matches("[1-9]\\d{0,5}") ? Integer.parseInt(trang) : 1;
        var view = pages.head(report);
        view.setViewName("report/records");
        return view.addObject("cell", cell)
                .addObject("row", words.rowName(report, cell))
                .addObject("records", browse.records(new ReportId(id), cell, page, SIZE, by))
                .addObject("figure", opened.figures().at(cell.table(), cell.row(), cell.measure()))
                .addObject("where", where(cell.table()));
    }

    private static String where(ReportTable table) {
        return switch (table) {
            case AGREEMENTS -> "/lam-viec/thoa-thuan/";
            case PLEDGES, CONTRIBUTIONS -> "/lam-viec/nguon-luc/";
            default -> "/lam-viec/cam-ket/";
        };
    }

    private static @Nullable ReportPeriod period(@Nullable String code) {
        return code == null ? null : ReportPeriod.parse(code).orElse(null);
    }

    /** What is no place in the tables is a page that is missing. */
    private static Cell cell(
            @Nullable String table, @Nullable String row, @Nullable String column) {
        var of =
                Optional.ofNullable(table)
                        .flatMap(ReportTable::parse)
                        .filter(ReportTable::isListed)
                        .orElseThrow(
                                () -> new NotFound(ReportEvent.SUBJECT, String.valueOf(table)));
        return of.measures().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .map((Measure measure) -> new Cell(of, row == null ? "" : row, measure))
                .orElseThrow(() -> new NotFound(ReportEvent.SUBJECT, String.valueOf(column)));
    }
}
