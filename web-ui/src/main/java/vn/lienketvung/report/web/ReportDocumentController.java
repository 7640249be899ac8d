package vn.lienketvung.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.document.web.DocumentDownload;
import vn.lienketvung.evidence.web.FiledDownload;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.identity.Official;
import vn.lienketvung.report.BrowseReports;
import vn.lienketvung.report.ReportEvent;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportSettings;
import vn.lienketvung.report.SixMonthReport;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.VietnameseWords;

/** A report as a file to print, work on or reckon with, and the scan of the signed one. */
@Controller
@RequestMapping(ReportAddress.ROOT + ReportAddress.ONE)
class ReportDocumentController {

    private final BrowseReports browse;
    private final ReportWords words;
    private final VietnameseWords vietnamese;
    private final Territory territory;
    private final ReportSettings settings;
    private final DocumentDownload download;
    private final FiledDownload filed;
    private final Clock clock;

    ReportDocumentController(
            BrowseReports browse,
            ReportWords words,
            VietnameseWords vietnamese,
            Territory territory,
            ReportSettings settings,
            DocumentDownload download,
            FiledDownload filed,
            Clock clock) {
        this.browse = browse;
        this.words = words;
        this.vietnamese = vietnamese;
        this.territory = territory;
        this.settings = settings;
        this.download = download;
        this.filed = filed;
        this.clock = clock;
    }

    @GetMapping("/xuat")
    @OneReading
    ResponseEntity<byte[]> send(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "pdf") String dang,
            Official official)
            throws IOException {
        var opened = browse.open(new ReportId(id), official);
        var report = opened.report();
        var document =
                new ReportDocument(
                        report,
                        issuer(report),
                        words.tablesOnPaper(report, opened.figures()).all(),
                        settings,
                        words.onPaper());
        return download.send(document.compose(), name(report), dang);
    }

    @GetMapping("/ban-ky/xuat")
    void scan(@PathVariable UUID id, Official official, HttpServletResponse response)
            throws IOException {
        var paper = browse.open(new ReportId(id), official).report().paper();
        if (paper == null) throw new NotFound(ReportEvent.SUBJECT, id);
        filed.send(paper.file(), response);
    }

    private static String name(SixMonthReport report) {
        var province = report.body().province();
        return "bao-cao-%s-%s-lan-%d"
                .formatted(
                        report.period().code().toLowerCase(Locale.ROOT),
                        province == null ? "ca-nuoc" : province,
                        report.edition());
    }

    /** The people's committee of the province; for the nation the ministry. */
    private String issuer(SixMonthReport report) {
        var province = report.body().province();
        if (province == null) return settings.addressee();
        var unit =
                territory
                        .provinceOn(province, VietnamTime.today(clock))
                        .orElseThrow(() -> new NotFound("province", province))
                        .latest();
        return vietnamese.say("report.document.issuer", unit.fullName());
    }
}
