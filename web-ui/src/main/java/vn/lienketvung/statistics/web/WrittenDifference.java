package vn.lienketvung.statistics.web;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lienketvung.statistics.DifferenceWords;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.Indicator;
import vn.lienketvung.statistics.Phrase;
import vn.lienketvung.statistics.Reconciliation;
import vn.lienketvung.statistics.ReconciliationTurn;
import vn.lienketvung.statistics.Side;

/** The sentence that stands beside a published figure of which another source says something else. */
@Component
class WrittenDifference implements DifferenceWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    WrittenDifference(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Phrase beside(Reconciliation decided, Indicator indicator) {
        return new Phrase(
                in(VIETNAMESE, decided, indicator.unit().vietnamese()),
                in(Locale.ENGLISH, decided, indicator.unit().english()));
    }

    private String in(Locale language, Reconciliation decided, String unit) {
        var decision = decided.decision().orElseThrow();
        var verdict = Objects.requireNonNull(decision.verdict());
        var other =
                verdict.side() == Side.SECOND ? decided.province().orElseThrow() : decided.second();
        var apart = decided.difference().orElseThrow();
        var share = apart.relative();
        return messages.getMessage(
                "reconciliation.beside." + verdict,
                new Object[] {
                    other.by().organisation(),
                    entry(other).value(),
                    unit,
                    source(language, entry(other)),
                    apart.absolute().abs(),
                    share == null
                            ? ""
                            : messages.getMessage(
                                    "reconciliation.beside.share",
                                    new Object[] {share.abs()},
                                    language),
                    messages.getMessage("DifferenceReason." + decision.reason(), null, language),
                    Objects.requireNonNull(decision.words())
                },
                language);
    }

    private String source(Locale language, FigureEntry entry) {
        return entry.page() == null
                ? entry.document()
                : messages.getMessage(
                        "statistics.page", new Object[] {entry.document(), entry.page()}, language);
    }

    private static FigureEntry entry(ReconciliationTurn turn) {
        return Objects.requireNonNull(turn.entry());
    }
}
