package vn.lienketvung.statistics;

import java.util.Locale;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** Somebody took a turn in the comparison of two sources; which one, its newest turn says. */
public record ReconciliationEvent(Reconciliation reconciliation) implements DomainEvent {

    public ReconciliationTurn turn() {
        return reconciliation.turns().getLast();
    }

    @Override
    public String kind() {
        return Reconciliation.SUBJECT + "." + turn().deed().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Trace trace() {
        var turns = reconciliation.turns();
        var before = turns.size() < 2 ? null : turns.get(turns.size() - 2);
        return Trace.of(Reconciliation.SUBJECT, reconciliation.key())
                .moved(before == null ? null : before.to(), turn().to())
                .because(why())
                .hashed(before == null ? null : hash(before), hash(turn()));
    }

    /** The source of a value, or the words of whoever explains or decides. */
    private String why() {
        var entry = turn().entry();
        if (entry != null) return entry.value().toPlainString() + ": " + entry.document();
        var verdict = turn().verdict() == null ? "" : turn().verdict() + " ";
        return verdict + turn().reason() + ": " + turn().words();
    }

    private static String hash(ReconciliationTurn turn) {
        return Sha256.of(
                        turn.deed()
                                + "\n"
                                + turn.entry()
                                + "\n"
                                + turn.side()
                                + "\n"
                                + turn.reason()
                                + "\n"
                                + turn.verdict()
                                + "\n"
                                + turn.words())
                .value();
    }
}
