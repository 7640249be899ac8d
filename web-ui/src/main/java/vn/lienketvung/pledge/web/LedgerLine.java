package vn.lienketvung.pledge.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.pledge.EntryState;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.pledge.LedgerEntry;

/**
 * One entry as the page shows it to one person.
 *
 * @param about the number of the entry it answers or reverses; null for one that stands alone
 * @param paperWithdrawn whether its paper was withdrawn since
 */
record LedgerLine(
        LedgerEntry entry,
        EntryState state,
        @Nullable Integer about,
        boolean mayAnswer,
        boolean mayReverse,
        boolean paperWithdrawn) {

    /** Newest first. */
    static List<LedgerLine> of(LedgerDesk.Opened opened, Official official) {
        return opened.ledger().entries().reversed().stream()
                .map(entry -> of(entry, opened, official))
                .toList();
    }

    private static LedgerLine of(LedgerEntry entry, LedgerDesk.Opened opened, Official official) {
        var ledger = opened.ledger();
        var rights = opened.rights(official);
        UUID about = entry.about();
        var paper = entry.document();
        return new LedgerLine(
                entry,
                ledger.stateOf(entry),
                about == null ? null : ledger.entry(about).orElseThrow().number(),
                rights.mayAnswer(entry),
                rights.mayReverse(entry),
                paper != null && opened.agreement().withdrawnFiles().contains(paper.value()));
    }

    /** The look of its state. */
    public String mark() {
        return switch (state) {
            case RECEIVED, USED -> "ok";
            case WAITING -> "warn";
            case REFUSED -> "bad";
            case REVERSED, STANDS -> "";
        };
    }
}
