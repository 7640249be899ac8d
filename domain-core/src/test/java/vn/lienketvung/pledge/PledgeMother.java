package vn.lienketvung.pledge;

import java.math.BigDecimal;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.Cast;

/** Ledgers in states that tests need: Đồng Tháp pledged 1.2 thousand million đồng to Hồ Chí Minh City. */
public final class PledgeMother {

    private PledgeMother() {}

    public static PledgeLedger of(Agreement inForce) {
        return new PledgeLedger(inForce, inForce.pledges().getFirst());
    }

    public static LedgerEntry report(PledgeLedger ledger, Agreement agreement, String amount) {
        ledger.report(draft(amount), receiver(agreement), null, Cast.LAN, AgreementMother.NOW);
        return ledger.entries().getLast();
    }

    public static LedgerEntry report(
            PledgeLedger ledger, Agreement agreement, String amount, String note) {
        var draft = new EntryDraft(new BigDecimal(amount), AgreementMother.TODAY, note, null);
        ledger.report(draft, receiver(agreement), null, Cast.LAN, AgreementMother.NOW);
        return ledger.entries().getLast();
    }

    /** Of the pledge at this place, from 0. */
    public static PledgeLedger of(Agreement inForce, int position) {
        return new PledgeLedger(inForce, inForce.pledges().get(position));
    }

    public static void confirm(PledgeLedger ledger, LedgerEntry reported) {
        ledger.confirm(
                reported, AgreementMother.TODAY, "Đã về tài khoản", Cast.MINH, AgreementMother.NOW);
    }

    public static LedgerEntry use(PledgeLedger ledger, Agreement agreement, String amount) {
        ledger.use(draft(amount), receiver(agreement), null, Cast.MINH, AgreementMother.NOW);
        return ledger.entries().getLast();
    }

    public static void reverse(PledgeLedger ledger, LedgerEntry wrong) {
        ledger.reverse(wrong, AgreementMother.TODAY, "Nhập nhầm", Cast.MINH, AgreementMother.NOW);
    }

    public static EntryDraft draft(String amount) {
        return new EntryDraft(
                new BigDecimal(amount), AgreementMother.TODAY, "Thuê mặt bằng đợt 1", null);
    }

    public static Party receiver(Agreement agreement) {
        return agreement.partyOf(Cast.MINH).orElseThrow();
    }
}
