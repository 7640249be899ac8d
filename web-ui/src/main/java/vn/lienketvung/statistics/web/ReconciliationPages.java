package vn.lienketvung.statistics.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.statistics.Difference;
import vn.lienketvung.statistics.DifferenceReason;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.Reconciliation;
import vn.lienketvung.statistics.ReconciliationDesk;
import vn.lienketvung.statistics.ReconciliationDesk.Compared;
import vn.lienketvung.statistics.ReconciliationTurn;
import vn.lienketvung.statistics.Side;
import vn.lienketvung.statistics.Tolerance;
import vn.lienketvung.statistics.Verdict;

/** Lays out what two sources say of one figure, with whichever of its forms came back. */
@Component
class ReconciliationPages {

    private final ReconciliationDesk desk;
    private final FigureWords words;

    ReconciliationPages(ReconciliationDesk desk, FigureWords words) {
        this.desk = desk;
        this.words = words;
    }

    Compared open(SubmissionAddress address, Official by) {
        return desk.open(address.asked(), by);
    }

    ModelAndView show(SubmissionAddress address, Official by) {
        var compared = open(address, by);
        var seen = compared.seen();
        return new ModelAndView("statistics/reconciliation", "view", page(compared, address))
                .addObject("figureForm", FigureForm.ofSecond(compared))
                .addObject("explanationForm", new ExplanationForm(null, null, seen))
                .addObject("verdictForm", new VerdictForm(null, null, null, seen));
    }

    private ReconciliationPage page(Compared compared, SubmissionAddress address) {
        var opened = compared.opened();
        var indicator = opened.duty().indicator();
        var period = words.of(opened.duty().period());
        var place = words.of(opened.key().place(), opened.series().mosaic());
        var of = compared.reconciliation();
        var rights = compared.rights();
        return new ReconciliationPage(
                address + ReconciliationController.PAGE,
                address.toString(),
                words.of(indicator.name()),
                words.say("reconciliation.title", words.of(indicator.name())),
                words.say("submission.of", place, period),
                of == null ? null : of.state().name(),
                finding(compared),
                of == null ? List.of() : sources(of, compared),
                words.say(
                        "reconciliation.tolerance." + Tolerance.Kind.of(opened.duty()),
                        Tolerance.POINTS,
                        Tolerance.PER_CENT),
                words.of(indicator.unit()),
                words.range(opened.duty().rule()),
                choices(FigureStatus.values()),
                choices(DifferenceReason.values()),
                choices(Verdict.values()),
                of == null
                        ? List.of()
                        : of.turns().reversed().stream().map(turn -> line(turn, compared)).toList(),
                compared.seen(),
                rights.mayState(),
                compared.differs() && rights.side() != null,
                compared.mayDecide() && compared.isLocked(),
                waits(compared));
    }

    private @Nullable String waits(Compared compared) {
        var of = compared.reconciliation();
        if (of == null || !compared.differs() || !compared.rights().decidesSome()) return null;
        if (!compared.mayDecide()) return words.say("reconciliation.waits.own");
        return compared.isLocked() ? null : words.say("reconciliation.waits.lock");
    }

    private String finding(Compared compared) {
        var of = compared.reconciliation();
        if (of == null) return words.say("reconciliation.finding.none");
        var apart = of.difference();
        if (apart.isEmpty()) return words.say("reconciliation.finding.WAITING");
        return words.say("reconciliation.finding." + of.state(), distance(apart.get(), compared));
    }

    private String distance(Difference apart, Compared compared) {
        var share = apart.relative();
        var absolute = amount(apart.absolute().abs(), compared);
        return share == null
                ? absolute
                : words.say("reconciliation.distance", absolute, words.number(share.abs()));
    }

    private List<SourceCard> sources(Reconciliation of, Compared compared) {
        var cards = new ArrayList<SourceCard>();
        of.province().ifPresent(turn -> cards.add(card(turn, Side.PROVINCE, of, compared)));
        cards.add(card(of.second(), Side.SECOND, of, compared));
        return cards;
    }

    private SourceCard card(
            ReconciliationTurn turn, Side side, Reconciliation of, Compared compared) {
        var entry = entry(turn);
        return new SourceCard(
                words.of(side),
                words.say(
                        "reconciliation.value",
                        amount(entry.value(), compared),
                        words.of(entry.status())),
                words.source(entry),
                entry.note(),
                turn.by().person(),
                turn.by().organisation(),
                turn.at(),
                of.decision()
                        .map(ReconciliationTurn::verdict)
                        .filter(verdict -> stands(verdict, side))
                        .isPresent());
    }

    private static boolean stands(Verdict verdict, Side side) {
        return verdict == Verdict.BOTH || verdict.side() == side;
    }

    private ReconciliationLine line(ReconciliationTurn turn, Compared compared) {
        var entry = turn.entry();
        return new ReconciliationLine(
                turn.number(),
                turn.deed().name(),
                turn.to().name(),
                entry == null ? judged(turn) : amount(entry.value(), compared),
                entry == null ? Objects.requireNonNull(turn.words()) : words.source(entry),
                entry == null ? null : entry.note(),
                turn.by().person(),
                turn.by().organisation(),
                turn.at());
    }

    private String judged(ReconciliationTurn turn) {
        var reason = words.of(Objects.requireNonNull(turn.reason()));
        var verdict = turn.verdict();
        return verdict == null
                ? words.say(
                        "reconciliation.said",
                        words.of(Objects.requireNonNull(turn.side())),
                        reason)
                : words.say("reconciliation.said", words.of(verdict), reason);
    }

    private String amount(Number value, Compared compared) {
        return words.number(value) + " " + words.of(compared.opened().duty().indicator().unit());
    }

    private List<Choice> choices(Enum<?>[] values) {
        return Arrays.stream(values).map(each -> new Choice(each.name(), words.of(each))).toList();
    }

    private static FigureEntry entry(ReconciliationTurn turn) {
        return Objects.requireNonNull(turn.entry());
    }
}
