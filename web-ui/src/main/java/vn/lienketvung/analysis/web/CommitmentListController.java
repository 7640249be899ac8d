package vn.lienketvung.analysis.web;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.analysis.CommitmentList;
import vn.lienketvung.analysis.CommitmentList.Question;
import vn.lienketvung.analysis.Situation;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.chart.FigureFiles;

/** The commitments behind a figure. */
@Controller
class CommitmentListController {

    private static final int SIZE = 50;

    private final AskedScope scopes;
    private final CommitmentList commitments;
    private final CommitmentListPages pages;
    private final CommitmentTimes times;

    CommitmentListController(
            AskedScope scopes,
            CommitmentList commitments,
            CommitmentListPages pages,
            CommitmentTimes times) {
        this.scopes = scopes;
        this.commitments = commitments;
        this.pages = pages;
        this.times = times;
    }

    @GetMapping(OverviewQuery.LIST)
    @OneReading
    String list(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "1") int trang,
            Official official,
            Model model) {
        var question = question(parameters, official);
        var page =
                commitments.page(
                        question,
                        scopes.reckoning(question.scope()),
                        times.silentDays(),
                        Math.max(1, trang),
                        SIZE);
        model.addAttribute("list", page);
        model.addAttribute("page", pages.page(question, times.silentDays(), official));
        return "analysis/commitments";
    }

    @GetMapping(OverviewQuery.LIST + "/xuat")
    @OneReading
    ResponseEntity<byte[]> export(@RequestParam Map<String, String> parameters, Official official)
            throws IOException {
        var question = question(parameters, official);
        var reckoning = scopes.reckoning(question.scope());
        var all = commitments.page(question, reckoning, times.silentDays(), 1, CommitmentList.MOST);
        return FigureFiles.excel(
                pages.table(question, all.items(), times.silentDays(), official),
                "cam-ket-" + question.situation().text() + "-" + reckoning.today());
    }

    private Question question(Map<String, String> parameters, Official official) {
        var query = OverviewQuery.of(parameters);
        var situation = query.situation() == null ? Situation.ACTIVE : query.situation();
        return new Question(
                scopes.of(query, official),
                situation,
                query.period(),
                situation == Situation.OBSTACLE ? query.age() : null);
    }
}
