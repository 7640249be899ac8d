package vn.lienketvung.pledge.web;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.pledge.PledgeLedger;
import vn.lienketvung.pledge.web.LedgerBooks.SheetWords;
import vn.lienketvung.shared.web.SheetTable;

/** One row for each pledge of an agreement; where nothing was reported what was received stays empty. */
record PledgeSheet(SheetTable table, SheetWords words) {

    static PledgeSheet on(Worksheet sheet, List<String> above, SheetWords words) {
        var columns =
                List.of(
                        LedgerBooks.column(words, "pledge", 8),
                        LedgerBooks.column(words, "giver", 40),
                        LedgerBooks.column(words, "kind", 12),
                        LedgerBooks.column(words, "what", 30),
                        LedgerBooks.column(words, "purpose", 50),
                        LedgerBooks.column(words, "pledged", 18),
                        LedgerBooks.column(words, "unit", 12),
                        LedgerBooks.column(words, "months", 10),
                        LedgerBooks.column(words, "due", 12),
                        LedgerBooks.column(words, "received", 18),
                        LedgerBooks.column(words, "awaiting", 18),
                        LedgerBooks.column(words, "used", 18),
                        LedgerBooks.column(words, "state", 34));
        return new PledgeSheet(new SheetTable(sheet, above, columns), words);
    }

    void add(PledgeLedger ledger, Reckoning reckoning) {
        table.number(0, ledger.position() + 1);
        table.text(1, ledger.giverName());
        table.text(2, words.say("PledgeKind." + ledger.kind()));
        table.text(3, ledger.what());
        table.text(4, ledger.purpose());
        amount(table, 5, ledger, ledger.pledged());
        table.text(6, unitOf(ledger, words));
        table.number(7, ledger.months());
        table.day(8, ledger.dueOn());
        if (ledger.isReported()) {
            amount(table, 9, ledger, ledger.received());
            amount(table, 10, ledger, ledger.awaiting());
            amount(table, 11, ledger, ledger.used());
        }
        table.text(12, state(ledger, reckoning));
        table.next();
    }

    private String state(PledgeLedger ledger, Reckoning reckoning) {
        if (ledger.isComplete()) return words.say("pledge.complete");
        var late = ledger.daysLate(reckoning);
        var reported = ledger.isReported() ? "pledge.export.open" : "pledge.unreported";
        return late > 0
                ? words.say("pledge.export.late", words.say(reported), late)
                : words.say(reported);
    }

    /** Money and people are whole; things may be counted in parts. */
    static void amount(SheetTable table, int column, PledgeLedger ledger, BigDecimal amount) {
        if (ledger.kind() == PledgeKind.IN_KIND) table.number(column, amount);
        else table.whole(column, amount);
    }

    static String unitOf(PledgeLedger ledger, SheetWords words) {
        var unit = ledger.unit();
        return ledger.kind() == PledgeKind.IN_KIND && unit != null
                ? unit
                : words.say("pledge.export.unit." + ledger.kind());
    }
}
