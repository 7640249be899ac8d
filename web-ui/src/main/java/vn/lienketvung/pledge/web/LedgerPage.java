package vn.lienketvung.pledge.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.identity.Official;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.pledge.PledgeLedger;
import vn.lienketvung.shared.web.Choice;

/**
 * The ledger of one pledge as its page shows it to one person.
 *
 * @param at the entry whose form is open; null for none
 * @param late days past the deadline with something still to come; 0 when it is not late
 * @param left what the person's own party has received and not used; null for others
 * @param receivers whom the giver may have given to
 */
record LedgerPage(
        PledgeLedger ledger,
        Agreement agreement,
        List<LedgerLine> lines,
        @Nullable UUID at,
        long late,
        boolean mayReport,
        @Nullable BigDecimal left,
        List<Choice> receivers) {

    static LedgerPage of(
            LedgerDesk.Opened opened, @Nullable UUID at, Official official, Reckoning reckoning) {
        var ledger = opened.ledger();
        var rights = opened.rights(official);
        return new LedgerPage(
                ledger,
                opened.agreement(),
                LedgerLine.of(opened, official),
                at,
                ledger.daysLate(reckoning),
                rights.mayReport(),
                rights.mayUseFor().map(party -> ledger.leftOf(party.organisation())).orElse(null),
                rights.receivers().stream()
                        .map(party -> new Choice(party.organisation().toString(), party.name()))
                        .toList());
    }

    public String address() {
        return "/lam-viec/nguon-luc/" + ledger.id();
    }

    public boolean money() {
        return ledger.kind() == PledgeKind.MONEY;
    }

    public boolean isAt(LedgerLine line) {
        return line.entry().id().equals(at);
    }

    public List<Choice> moneyUnits() {
        return List.of(
                new Choice("đồng", "đồng"),
                new Choice("triệu đồng", "triệu đồng"),
                new Choice("tỷ đồng", "tỷ đồng"));
    }
}
