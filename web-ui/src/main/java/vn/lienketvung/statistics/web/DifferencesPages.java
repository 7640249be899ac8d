package vn.lienketvung.statistics.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.chart.FigureTable;
import vn.lienketvung.statistics.BrowseDifferences.Found;
import vn.lienketvung.statistics.BrowseDifferences.Line;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.Reconciliation;
import vn.lienketvung.statistics.ReconciliationState;
import vn.lienketvung.statistics.ReconciliationTurn;
import vn.lienketvung.statistics.Side;
import vn.lienketvung.statistics.Tolerance;

/** Lays out where two sources of figures were compared, for the page and for its files. */
@Component
class DifferencesPages {

    private static final List<String> HEADS =
            List.of(
                    "indicator",
                    "province",
                    "region",
                    "period",
                    "unit",
                    "first",
                    "first-source",
                    "first-by",
                    "second",
                    "second-source",
                    "second-by",
                    "apart",
                    "share",
                    "state",
                    "why");

    private final FigureWords words;

    DifferencesPages(FigureWords words) {
        this.words = words;
    }

    DifferencesPage page(Found found, DifferencesQuery query) {
        return new DifferencesPage(
                finding(found),
                filters(found, query),
                lines(found),
                rules().toList(),
                query.address());
    }

    FigureTable table(Found found) {
        var rows = lines(found).stream().map(this::row).toList();
        return new FigureTable(
                Stream.concat(
                                Stream.of(words.say("reconciliation.list.title"), finding(found)),
                                rules())
                        .toList(),
                HEADS.stream().map(each -> words.say("reconciliation.head." + each)).toList(),
                rows);
    }

    private Stream<String> rules() {
        return Arrays.stream(Tolerance.Kind.values())
                .map(kind ->
                        words.say(
                                "reconciliation.tolerance." + kind,
                                Tolerance.POINTS,
                                Tolerance.PER_CENT));
    }

    private List<@Nullable Object> row(DifferenceLine of) {
        return Arrays.asList(
                of.indicator(),
                of.province(),
                of.region(),
                of.period(),
                of.unit(),
                of.first(),
                of.firstSource(),
                of.firstBy(),
                of.second(),
                of.secondSource(),
                of.secondBy(),
                of.apart(),
                of.share(),
                words.of(ReconciliationState.valueOf(of.state())),
                of.why());
    }

    private String finding(Found found) {
        return words.say(
                "reconciliation.list.finding",
                words.number(found.lines().size()),
                count(found, ReconciliationState.OPEN),
                count(found, ReconciliationState.WAITING),
                count(found, ReconciliationState.AGREED),
                count(found, ReconciliationState.DECIDED));
    }

    private String count(Found found, ReconciliationState state) {
        return words.number(
                found.lines().stream()
                        .filter(each -> each.reconciliation().state() == state)
                        .count());
    }

    private List<DifferenceLine> lines(Found found) {
        return found.lines().stream().map(this::line).toList();
    }

    private DifferenceLine line(Line of) {
        var pair = of.reconciliation();
        var first = pair.province().orElse(null);
        var second = pair.second();
        var apart = pair.difference().orElse(null);
        return new DifferenceLine(
                SubmissionAddress.of(pair.key()) + ReconciliationController.PAGE,
                words.of(of.indicator().name()),
                words.name(of.province()),
                region(of),
                words.of(pair.key().period()),
                words.of(of.indicator().unit()),
                first == null ? null : entry(first).value(),
                first == null ? null : words.source(entry(first)),
                first == null ? null : by(first),
                entry(second).value(),
                words.source(entry(second)),
                by(second),
                apart == null ? null : apart.absolute(),
                apart == null ? null : apart.relative(),
                pair.state().name(),
                why(pair));
    }

    private String region(Line of) {
        var region = of.region();
        return region == null ? "" : words.name(region);
    }

    private @Nullable String why(Reconciliation pair) {
        var said =
                pair.decision()
                        .map(Stream::of)
                        .orElseGet(() ->
                                Stream.of(Side.values())
                                        .flatMap(side -> pair.explanation(side).stream()))
                        .map(this::why)
                        .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private String why(ReconciliationTurn turn) {
        var verdict = turn.verdict();
        return words.say(
                "reconciliation.why",
                verdict == null ? words.of(Objects.requireNonNull(turn.side())) : words.of(verdict),
                words.of(Objects.requireNonNull(turn.reason())),
                Objects.requireNonNull(turn.words()));
    }

    private List<DifferencesPage.Filter> filters(Found found, DifferencesQuery query) {
        var all = found.all();
        return List.of(
                filter(
                        "vung",
                        "region",
                        query.region(),
                        found.regions().stream()
                                .map(each -> new Choice(each.code().value(), words.name(each)))),
                filter(
                        "tinh",
                        "province",
                        query.province(),
                        found.provinces().stream()
                                .map(each -> new Choice(each.code(), words.name(each)))),
                filter(
                        "chi-tieu",
                        "indicator",
                        query.indicator(),
                        distinct(
                                all,
                                each ->
                                        new Choice(
                                                each.indicator().code().value(),
                                                words.of(each.indicator().name())))),
                filter(
                        "ky",
                        "period",
                        query.period(),
                        distinct(
                                all,
                                each -> {
                                    var period = each.reconciliation().key().period();
                                    return new Choice(period.code(), words.of(period));
                                })),
                filter(
                        "tinh-trang",
                        "state",
                        query.state() == null ? null : query.state().name(),
                        Arrays.stream(ReconciliationState.values())
                                .map(each -> new Choice(each.name(), words.of(each)))));
    }

    private static Stream<Choice> distinct(List<Line> all, Function<Line, Choice> choice) {
        return all.stream().map(choice).distinct();
    }

    private DifferencesPage.Filter filter(
            String name, String label, @Nullable String chosen, Stream<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", words.say("submission.all-provinces")));
        choices.forEach(all::add);
        return new DifferencesPage.Filter(
                name, words.say("reconciliation.head." + label), chosen == null ? "" : chosen, all);
    }

    private String by(ReconciliationTurn turn) {
        return words.say("reconciliation.by", turn.by().person(), turn.by().organisation());
    }

    private static FigureEntry entry(ReconciliationTurn turn) {
        return Objects.requireNonNull(turn.entry());
    }
}
