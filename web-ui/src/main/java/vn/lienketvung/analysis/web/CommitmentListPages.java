package vn.lienketvung.analysis.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.CommitmentList.Line;
import vn.lienketvung.analysis.CommitmentList.Question;
import vn.lienketvung.analysis.Situation;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.chart.FigureTable;

/** Says what a list of commitments is a list of. */
@Component
class CommitmentListPages {

    private final AskedScope scopes;
    private final OverviewWords words;

    CommitmentListPages(AskedScope scopes, OverviewWords words) {
        this.scopes = scopes;
        this.words = words;
    }

    /**
     * @param title what the commitments have in common
     * @param narrowed period, part of the country and field
     * @param rule by which they are in the list
     * @param overview the page of figures for the same scope
     * @param export the list as a spreadsheet
     * @param obstacles whether each line is something that holds a commitment up
     */
    record ListPage(
            String title,
            String narrowed,
            String rule,
            String overview,
            String export,
            boolean obstacles) {}

    ListPage page(Question question, int silentDays, Official official) {
        return new ListPage(
                title(question),
                narrowed(question, official),
                words.say("Situation." + question.situation().name() + ".rule", silentDays),
                overview(question),
                OverviewQuery.export(question),
                question.situation() == Situation.OBSTACLE);
    }

    private String title(Question question) {
        return words.say("Situation." + question.situation().name());
    }

    private String narrowed(Question question, Official official) {
        var field = question.scope().field();
        var period = question.period();
        var age = question.age();
        return Stream.of(
                        words.place(question.scope(), scopes.groups(question.scope(), official)),
                        period == null
                                ? null
                                : words.say("analysis.list.due", words.period(period)),
                        age == null ? null : words.say("ObstacleAge." + age.name()),
                        field == null ? null : words.say("CooperationField." + field.name()),
                        words.knownOn(question.scope()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String overview(Question question) {
        var period = question.period();
        return OverviewQuery.overview(OverviewQuery.OVERVIEW, question.scope(), period);
    }

    FigureTable table(Question question, List<Line> lines, int silentDays, Official official) {
        return new FigureTable(
                List.of(
                        title(question),
                        narrowed(question, official),
                        words.say(
                                "Situation." + question.situation().name() + ".rule", silentDays)),
                Stream.of(
                                "text",
                                "agreement",
                                "implementer",
                                "leader",
                                "due",
                                "state",
                                "heard",
                                "kind",
                                "since")
                        .map(key -> words.say("analysis.head." + key))
                        .toList(),
                lines.stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(Line line) {
        return Arrays.<@Nullable Object>asList(
                line.text(),
                line.agreementTitle(),
                line.implementer(),
                line.leader(),
                line.dueOn(),
                words.say("CommitmentStatus." + line.status().name()),
                line.heardOn(),
                line.obstacle() == null
                        ? null
                        : words.say("ObstacleKind." + line.obstacle().name()),
                line.since());
    }
}
