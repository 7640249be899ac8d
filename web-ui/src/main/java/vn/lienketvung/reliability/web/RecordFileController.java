package vn.lienketvung.reliability.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.reliability.BrowseRecords;
import vn.lienketvung.reliability.CommitmentWords.Words;
import vn.lienketvung.reliability.RecordDesk;
import vn.lienketvung.reliability.RecordId;
import vn.lienketvung.reliability.RecordItem;
import vn.lienketvung.reliability.ReliabilityRecord;
import vn.lienketvung.reliability.Weights;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.chart.FigureFiles;
import vn.lienketvung.shared.web.chart.FigureTable;

/** A record as a spreadsheet: the replies above, then every commitment with its points, so that the score can be worked out again. */
@Controller
class RecordFileController {

    private final RecordDesk desk;
    private final BrowseRecords browsing;
    private final ReliabilityWords words;

    RecordFileController(RecordDesk desk, BrowseRecords browsing, ReliabilityWords words) {
        this.desk = desk;
        this.browsing = browsing;
        this.words = words;
    }

    @GetMapping(ReliabilityAddress.ONE + "/ho-so.xlsx")
    @OneReading
    ResponseEntity<byte[]> file(@PathVariable UUID id, Official by) throws IOException {
        var record = desk.open(new RecordId(id), by);
        var known = browsing.wordsOf(record, record.items(), by);
        var weights = browsing.weightsOf(record);
        return FigureFiles.excel(
                new FigureTable(
                        above(record),
                        Stream.of(
                                        "reliability.item",
                                        "reliability.file.agreement",
                                        "reliability.leader",
                                        "reliability.due",
                                        "reliability.file.drawn",
                                        "reliability.file.now",
                                        "reliability.file.marks",
                                        "reliability.file.points",
                                        "reliability.file.dispute",
                                        "reliability.file.objection",
                                        "reliability.file.ruling")
                                .map(words::say)
                                .toList(),
                        record.items().stream().map(each -> row(each, known, weights)).toList()),
                "ho-so-giu-cam-ket-" + record.province().value() + "-" + record.period().text());
    }

    private List<String> above(ReliabilityRecord record) {
        var lines = new ArrayList<String>();
        lines.add(words.finding(record));
        lines.add(words.period(record.period()));
        lines.add(words.say("RecordState." + record.state().name()));
        var reply = record.reply();
        lines.add(
                words.say(
                        "reliability.file.reply",
                        reply == null ? words.say("reliability.reply.none") : reply.text()));
        for (var leader : record.leaders()) {
            var own = record.replyOf(leader);
            if (own != null)
                lines.add(words.say("reliability.file.own", leader.name(), own.said().text()));
        }
        return lines;
    }

    private List<@Nullable Object> row(
            RecordItem item, Map<CommitmentId, Words> known, Weights weights) {
        var said = known.get(item.commitment());
        var ruling = item.ruling();
        return Arrays.<@Nullable Object>asList(
                said == null
                        ? words.say("reliability.item.hidden", item.position() + 1)
                        : said.text(),
                said == null ? null : said.agreementTitle(),
                item.leader().name(),
                item.dueOn(),
                words.keeping(item.drawn()),
                words.keeping(item.keeping()),
                item.marks().isNone() ? null : String.join("; ", words.marks(item)),
                item.keeping().counts() ? weights.points(item.keeping(), item.marks()) : null,
                item.dispute(),
                item.objection(),
                ruling == null ? null : ruling.reason());
    }
}
