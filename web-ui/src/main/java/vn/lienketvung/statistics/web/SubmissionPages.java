package vn.lienketvung.statistics.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.FigureSubmission;
import vn.lienketvung.statistics.FigureTurn;
import vn.lienketvung.statistics.Outlier;
import vn.lienketvung.statistics.Reconciliation;
import vn.lienketvung.statistics.ReconciliationState;
import vn.lienketvung.statistics.Reconciliations;
import vn.lienketvung.statistics.SubmissionDesk;
import vn.lienketvung.statistics.SubmissionDesk.Opened;

/** Lays out the page of one figure that a province owes, with whichever of its forms came back. */
@Component
class SubmissionPages {

    private final SubmissionDesk desk;
    private final Reconciliations reconciliations;
    private final FigureWords words;
    private final Clock clock;

    SubmissionPages(
            SubmissionDesk desk, Reconciliations reconciliations, FigureWords words, Clock clock) {
        this.reconciliations = reconciliations;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    Opened open(SubmissionAddress address, Official by) {
        return desk.open(address.asked(), by);
    }

    ModelAndView show(SubmissionAddress address, Official by) {
        var opened = open(address, by);
        return new ModelAndView("statistics/submission", "view", page(opened, address))
                .addObject("figureForm", FigureForm.of(opened))
                .addObject("decisionForm", new DecisionForm(null, opened.seen()));
    }

    private SubmissionPage page(Opened opened, SubmissionAddress address) {
        var duty = opened.duty();
        var indicator = duty.indicator();
        var period = duty.period();
        var submission = opened.submission();
        var rights = opened.rights();
        var place = words.of(opened.key().place(), opened.series().mosaic());
        return new SubmissionPage(
                address.toString(),
                address.list(),
                words.say("submission.title", place, words.of(period)),
                words.of(indicator.name()),
                words.say("submission.of", place, words.of(period)),
                words.say("submission.days", words.day(period.start()), words.day(period.end())),
                duty.dueOn(),
                submission == null && duty.dueOn().isBefore(VietnamTime.today(clock)),
                submission == null ? null : submission.state().name(),
                submission == null ? null : amount(submission.entry().value(), opened),
                submission == null ? null : source(submission.entry()),
                words.of(indicator.unit()),
                words.of(indicator.definition()),
                words.range(duty.rule()),
                opened.last()
                        .map(last ->
                                words.say(
                                        "submission.last",
                                        amount(last.value(), opened),
                                        words.of(last.period())))
                        .orElse(null),
                published(opened),
                "/so-lieu/" + indicator.code() + "?pham-vi=" + opened.key().place(),
                submission == null ? List.of() : strong(opened, submission),
                statuses(),
                turns(submission),
                opened.seen(),
                rights.mayEnter(submission),
                submission != null && rights.mayApprove(submission),
                submission != null && rights.mayLock(submission),
                submission != null && rights.mayReopen(submission),
                compared(opened));
    }

    /** Officials see that two sources differ before it is decided; everybody else only afterwards. */
    private @Nullable String compared(Opened opened) {
        return reconciliations
                .find(opened.key())
                .map(Reconciliation::state)
                .filter(state -> state == ReconciliationState.OPEN)
                .map(Enum::name)
                .orElse(null);
    }

    private String source(FigureEntry entry) {
        return words.say("submission.from", words.of(entry.status()), words.source(entry));
    }

    private @Nullable String published(Opened opened) {
        return opened.published()
                .map(figure ->
                        words.say(
                                "submission.published",
                                amount(figure.revision().value(), opened),
                                words.of(figure.revision().status()),
                                words.of(figure.revision().provenance())))
                .orElse(null);
    }

    private List<String> strong(Opened opened, FigureSubmission submission) {
        return opened.outliers(submission.entry().value()).stream()
                .map(outlier -> words(outlier, opened))
                .toList();
    }

    private String words(Outlier outlier, Opened opened) {
        return switch (outlier) {
            case Outlier.FromHistory(var period, var last, var change) ->
                    words.say(
                            "submission.strong.history",
                            words.number(change),
                            amount(last, opened),
                            words.of(period));
            case Outlier.FromNeighbours(var from, var to, var provinces) ->
                    words.say(
                            "submission.strong.neighbours",
                            words.number(provinces),
                            words.number(from),
                            words.number(to));
        };
    }

    private String amount(Number value, Opened opened) {
        return words.number(value) + " " + words.of(opened.duty().indicator().unit());
    }

    private List<Choice> statuses() {
        return Arrays.stream(FigureStatus.values())
                .map(each -> new Choice(each.name(), words.of(each)))
                .toList();
    }

    /** Newest first. */
    private List<TurnLine> turns(@Nullable FigureSubmission submission) {
        return submission == null
                ? List.of()
                : submission.turns().reversed().stream().map(this::line).toList();
    }

    private TurnLine line(FigureTurn turn) {
        var entry = turn.entry();
        return new TurnLine(
                turn.number(),
                turn.to().name(),
                entry == null ? null : entry.value(),
                entry == null ? null : entry.status().name(),
                entry == null ? null : words.source(entry),
                entry == null ? turn.reason() : entry.note(),
                turn.by().person(),
                turn.by().organisation(),
                turn.at());
    }
}
