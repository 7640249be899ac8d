package vn.lienketvung.reliability.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Official;
import vn.lienketvung.reliability.BrowseRecords;
import vn.lienketvung.reliability.Keeping;
import vn.lienketvung.reliability.RecordDesk;
import vn.lienketvung.reliability.RecordId;
import vn.lienketvung.reliability.RecordPeriod;
import vn.lienketvung.reliability.RecordRights;
import vn.lienketvung.reliability.ReliabilityTerms;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.OneReading;

/** The records of a period, one of them, and the commitments behind its figures. */
@Controller
class ReliabilityController {

    private static final int PERIODS = 8;

    private final BrowseRecords browsing;
    private final RecordDesk desk;
    private final RecordPages pages;
    private final ReliabilityWords words;
    private final Reckonings reckonings;
    private final ReliabilityTerms terms;

    ReliabilityController(
            BrowseRecords browsing,
            RecordDesk desk,
            RecordPages pages,
            ReliabilityWords words,
            Reckonings reckonings,
            ReliabilityTerms terms) {
        this.browsing = browsing;
        this.desk = desk;
        this.pages = pages;
        this.words = words;
        this.reckonings = reckonings;
        this.terms = terms;
    }

    @GetMapping(ReliabilityAddress.ROOT)
    @OneReading
    String list(@RequestParam(required = false) @Nullable String ky, Official by, Model model) {
        var ended = RecordPeriod.endedBy(reckonings.now().ended());
        var period = ky == null ? ended : RecordPeriod.parse(ky).orElse(ended);
        model.addAttribute("period", period);
        model.addAttribute("form", new DrawUpForm(period.text()));
        model.addAttribute("over", !period.lastDay().isAfter(ended.lastDay()));
        model.addAttribute(
                "periods",
                Stream.iterate(ended, RecordPeriod::previous)
                        .limit(PERIODS)
                        .map(each -> new Choice(each.text(), words.period(each)))
                        .toList());
        model.addAttribute("lines", browsing.of(period, by));
        model.addAttribute("keeper", RecordRights.keeps(by));
        return "reliability/list";
    }

    @GetMapping(ReliabilityAddress.ONE)
    @OneReading
    String show(@PathVariable UUID id, Official by, Model model) {
        var record = desk.open(new RecordId(id), by);
        model.addAttribute("it", record);
        model.addAttribute("page", pages.page(record));
        model.addAttribute("rights", new RecordRights(record, by));
        model.addAttribute("words", browsing.wordsOf(record, record.disputed(), by));
        model.addAttribute("late", reckonings.now().isOver(record.replyBy()));
        return "reliability/show";
    }

    @GetMapping(ReliabilityAddress.ONE + "/cam-ket")
    @OneReading
    String items(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            Official by,
            Model model) {
        var record = desk.open(new RecordId(id), by);
        var query = ItemQuery.of(parameters);
        var items = query.in(record);
        model.addAttribute("it", record);
        model.addAttribute("title", pages.title(query, record));
        model.addAttribute("items", items);
        model.addAttribute("words", browsing.wordsOf(record, items, by));
        model.addAttribute("period", words.period(record.period()));
        return "reliability/items";
    }

    @GetMapping(ReliabilityAddress.METHOD)
    String method(Model model) {
        model.addAttribute("tables", browsing.weights());
        model.addAttribute("keepings", Keeping.values());
        model.addAttribute("terms", terms);
        return "reliability/method";
    }
}
