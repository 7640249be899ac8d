package vn.lienketvung.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Refusal;

/** What every entry of a ledger must satisfy. */
final class LedgerRule {

    static final int LONGEST_NOTE = 2000;

    private static final BigDecimal MOST = new BigDecimal("1000000000000000");
    private static final int DECIMALS = 4;

    private LedgerRule() {}

    static List<Refusal> problemsOf(PledgeLedger ledger, EntryDraft draft, LocalDate today) {
        var problems = new ArrayList<Refusal>();
        var amount = draft.amount();
        var scale = amount.stripTrailingZeros().scale();
        if (amount.signum() <= 0) problems.add(Refusal.at("amount", "pledge.rule.amount-missing"));
        else if (amount.compareTo(MOST) >= 0 || scale > DECIMALS)
            problems.add(Refusal.at("amount", "pledge.rule.amount-odd"));
        else if (ledger.kind() != PledgeKind.IN_KIND && scale > 0)
            problems.add(Refusal.at("amount", "pledge.rule.amount-whole"));
        if (draft.day().isAfter(today))
            problems.add(Refusal.at("day", "pledge.rule.day-in-future", today));
        if (draft.note().length() > LONGEST_NOTE)
            problems.add(Refusal.at("note", "pledge.rule.note-too-long", LONGEST_NOTE));
        return problems;
    }

    static List<Refusal> problemsOfUse(
            PledgeLedger ledger, EntryDraft draft, OrganisationId user, LocalDate today) {
        var problems = new ArrayList<>(problemsOf(ledger, draft, today));
        var left = ledger.leftOf(user);
        if (draft.amount().compareTo(left) > 0)
            problems.add(Refusal.at("amount", "pledge.rule.used-beyond-received", left));
        if (draft.note().isBlank())
            problems.add(Refusal.at("note", "pledge.rule.use-without-words"));
        return problems;
    }

    static List<Refusal> problemsOfReversal(PledgeLedger ledger, LedgerEntry wrong, String reason) {
        var problems = problemsOfReason(reason);
        if (ledger.stateOf(wrong) == EntryState.RECEIVED
                && ledger.leftOf(wrong.party()).compareTo(wrong.amount()) < 0)
            problems.add(Refusal.of("pledge.rule.reversal-beneath-use"));
        return problems;
    }

    static List<Refusal> problemsOfReason(String reason) {
        var problems = new ArrayList<Refusal>();
        if (reason.isBlank()) problems.add(Refusal.at("reason", "pledge.rule.reason-missing"));
        if (reason.length() > LONGEST_NOTE)
            problems.add(Refusal.at("reason", "pledge.rule.note-too-long", LONGEST_NOTE));
        return problems;
    }
}
