package vn.lienketvung.pledge.web;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.pledge.LedgerEntry;
import vn.lienketvung.pledge.PledgeLedger;
import vn.lienketvung.pledge.web.LedgerBooks.SheetWords;
import vn.lienketvung.shared.web.SheetTable;

/** One row for each entry of the ledgers of an agreement, in the order in which they were written. */
record EntrySheet(SheetTable table, SheetWords words) {

    static EntrySheet on(Worksheet sheet, List<String> above, SheetWords words) {
        var columns =
                List.of(
                        LedgerBooks.column(words, "pledge", 8),
                        LedgerBooks.column(words, "giver", 40),
                        LedgerBooks.column(words, "entry", 8),
                        LedgerBooks.column(words, "day", 12),
                        LedgerBooks.column(words, "said", 22),
                        LedgerBooks.column(words, "about", 10),
                        LedgerBooks.column(words, "party", 40),
                        LedgerBooks.column(words, "amount", 18),
                        LedgerBooks.column(words, "unit", 12),
                        LedgerBooks.column(words, "entry-state", 24),
                        LedgerBooks.column(words, "note", 60),
                        LedgerBooks.column(words, "paper", 40),
                        LedgerBooks.column(words, "person", 24),
                        LedgerBooks.column(words, "body", 40),
                        LedgerBooks.column(words, "at", 16));
        return new EntrySheet(new SheetTable(sheet, above, columns), words);
    }

    void add(PledgeLedger ledger, Agreement agreement) {
        for (var entry : ledger.entries()) {
            var about = entry.about();
            table.number(0, ledger.position() + 1);
            table.text(1, ledger.giverName());
            table.number(2, entry.number());
            table.day(3, entry.day());
            table.text(4, words.say("EntryKind." + entry.kind()));
            if (about != null) table.number(5, ledger.entry(about).orElseThrow().number());
            table.text(6, entry.partyName());
            PledgeSheet.amount(table, 7, ledger, entry.amount());
            table.text(8, PledgeSheet.unitOf(ledger, words));
            table.text(9, words.say("EntryState." + ledger.stateOf(entry)));
            table.text(10, entry.note());
            table.text(11, paper(entry, agreement));
            table.text(12, entry.person());
            table.text(13, entry.organisation());
            table.moment(14, entry.at());
            table.next();
        }
    }

    private @Nullable String paper(LedgerEntry entry, Agreement agreement) {
        var file = entry.document();
        var name = entry.documentName();
        if (file == null || name == null) return null;
        return agreement.withdrawnFiles().contains(file.value())
                ? words.say("pledge.export.withdrawn", name)
                : name;
    }
}
