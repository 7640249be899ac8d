package vn.lienketvung.reliability.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.reliability.Answerable;
import vn.lienketvung.reliability.BrowseRecords;
import vn.lienketvung.reliability.Keeping;
import vn.lienketvung.reliability.ReliabilityRecord;
import vn.lienketvung.reliability.Scorecard;
import vn.lienketvung.reliability.Weights;
import vn.lienketvung.reliability.web.ItemQuery.Mark;
import vn.lienketvung.reliability.web.RecordPage.LeaderLine;
import vn.lienketvung.reliability.web.RecordPage.Line;
import vn.lienketvung.shared.web.chart.KeyFigure;

/** Puts the figures of a record together, each with the list behind it. */
@Component
class RecordPages {

    private final BrowseRecords browsing;
    private final ReliabilityWords words;

    RecordPages(BrowseRecords browsing, ReliabilityWords words) {
        this.browsing = browsing;
        this.words = words;
    }

    RecordPage page(ReliabilityRecord record) {
        var weights = browsing.weightsOf(record);
        var card = record.card(weights);
        return new RecordPage(
                words.finding(record),
                words.period(record.period()),
                figures(record, card, weights),
                Stream.of(Keeping.values())
                        .map(each -> line(record, ItemQuery.ALL, each, card, weights))
                        .toList(),
                marks(record, card, weights),
                leaders(record, weights));
    }

    private List<KeyFigure> figures(ReliabilityRecord record, Scorecard card, Weights weights) {
        var all = ItemQuery.ALL;
        return List.of(
                new KeyFigure(
                        words.say("reliability.score"),
                        words.score(card.score()),
                        card.score() == null
                                ? words.say("reliability.score.few", weights.smallest())
                                : words.say("reliability.score.of"),
                        false,
                        null),
                figure(record, "reliability.counted", card.counted(), all.onlyCounted(), false),
                figure(record, Keeping.KEPT_IN_TIME, card, false),
                figure(record, Keeping.NOT_KEPT, card, false),
                figure(record, Keeping.OVERDUE, card, card.number(Keeping.OVERDUE) > 0));
    }

    private KeyFigure figure(
            ReliabilityRecord record, Keeping keeping, Scorecard card, boolean bad) {
        return figure(
                record,
                "Keeping." + keeping.name(),
                card.number(keeping),
                ItemQuery.ALL.keeping(keeping),
                bad);
    }

    private KeyFigure figure(
            ReliabilityRecord record, String key, int number, ItemQuery behind, boolean bad) {
        return new KeyFigure(
                words.say(key),
                words.number(number),
                null,
                bad,
                number == 0 ? null : behind.href(record.id()));
    }

    private Line line(
            ReliabilityRecord record,
            ItemQuery of,
            Keeping keeping,
            Scorecard card,
            Weights weights) {
        return new Line(
                words.keeping(keeping),
                card.number(keeping),
                of.keeping(keeping).href(record.id()),
                keeping.counts() ? String.valueOf(weights.worth(keeping)) : null);
    }

    private List<Line> marks(ReliabilityRecord record, Scorecard card, Weights weights) {
        return List.of(
                mark(record, Mark.EXTENDED, card.extended(), weights.extension()),
                mark(record, Mark.RETURNED, card.returned(), weights.returned()),
                mark(record, Mark.SILENT, card.silent(), weights.silent()));
    }

    private Line mark(ReliabilityRecord record, Mark mark, int number, int off) {
        return new Line(
                words.say("reliability.mark." + mark.name()),
                number,
                ItemQuery.ALL.mark(mark).href(record.id()),
                "−" + off);
    }

    private List<LeaderLine> leaders(ReliabilityRecord record, Weights weights) {
        var lines = new ArrayList<LeaderLine>();
        for (var leader : record.leaders())
            lines.add(leader(record, leader, ItemQuery.ALL.of(lines.size() + 1), weights));
        return lines;
    }

    private LeaderLine leader(
            ReliabilityRecord record, Answerable leader, ItemQuery of, Weights weights) {
        var card = record.card(leader, weights);
        return new LeaderLine(
                leader.name(),
                leader.position(),
                of(record, card.total(), of),
                of(record, card.number(Keeping.KEPT_IN_TIME), of.keeping(Keeping.KEPT_IN_TIME)),
                of(record, card.number(Keeping.OVERDUE), of.keeping(Keeping.OVERDUE)),
                words.score(card.score()));
    }

    private static Line of(ReliabilityRecord record, int number, ItemQuery behind) {
        return new Line("", number, behind.href(record.id()), null);
    }

    /** Which commitments a list is a list of. */
    String title(ItemQuery query, ReliabilityRecord record) {
        var leaders = record.leaders();
        var at = query.leader();
        @Nullable String leader =
                at == null || at > leaders.size() ? null : leaders.get(at - 1).name();
        return Stream.of(kind(query), leader == null ? "" : leader)
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElseThrow();
    }

    private String kind(ItemQuery query) {
        if (query.keeping() != null) return words.keeping(query.keeping());
        if (query.mark() != null) return words.say("reliability.mark." + query.mark().name());
        return words.say(query.counted() ? "reliability.counted" : "reliability.items.all");
    }
}
