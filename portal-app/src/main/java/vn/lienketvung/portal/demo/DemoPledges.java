package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.PledgeDraft;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.pledge.AnswerContribution;
import vn.lienketvung.pledge.EntryDraft;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.pledge.PledgeLedger;
import vn.lienketvung.pledge.ReportContribution;

/** What the parties of some agreements pledge, and what became of it: received, waiting, late, mistyped, not reported. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoPledges {

    private static final int MONEY = 0;
    private static final int PEOPLE = 1;

    private final DemoStage stage;
    private final ReviseAgreement revise;
    private final LedgerDesk desk;
    private final ReportContribution reporting;
    private final AnswerContribution answering;

    DemoPledges(
            DemoStage stage,
            ReviseAgreement revise,
            LedgerDesk desk,
            ReportContribution reporting,
            AnswerContribution answering) {
        this.stage = stage;
        this.revise = revise;
        this.desk = desk;
        this.reporting = reporting;
        this.answering = answering;
    }

    /**
     * Money and people of the lead, things of the partner.
     *
     * @param due of the money, days from today
     */
    void promise(AgreementId id, int daysAgo, DemoActor author, int due) {
        stage.play(
                daysAgo,
                author,
                by -> {
                    var parties = stage.look(id, by).parties();
                    var pledges =
                            List.of(
                                    pledge(
                                            parties.get(0),
                                            PledgeKind.MONEY,
                                            "1200000000",
                                            null,
                                            "Thuê mặt bằng, biển hiệu điểm bán",
                                            due),
                                    pledge(
                                            parties.get(0),
                                            PledgeKind.PEOPLE,
                                            "4",
                                            null,
                                            "Cử cán bộ thường trực tại điểm bán",
                                            due),
                                    pledge(
                                            parties.get(1),
                                            PledgeKind.IN_KIND,
                                            "6",
                                            "gian hàng",
                                            "Dành gian trưng bày tại trung tâm thương mại",
                                            due + 90));
                    revise.revisePledges(id, stage.version(id, by), pledges, by);
                });
    }

    private PledgeDraft pledge(
            Party giver,
            PledgeKind kind,
            String amount,
            @Nullable String unit,
            String purpose,
            int due) {
        return new PledgeDraft(
                null,
                giver.organisation(),
                kind,
                new BigDecimal(amount),
                unit == null ? null : "gian trưng bày",
                unit,
                kind == PledgeKind.PEOPLE ? 12 : null,
                purpose,
                stage.today().plusDays(due),
                null);
    }

    /** The money half received and partly used, some of it waiting; the people all there; of the things nothing yet. */
    void tellOf(AgreementId id, DemoActor giver, DemoActor receiver, int from) {
        report(id, MONEY, giver, from - 20, "700000000", "Chuyển đợt 1 theo ủy nhiệm chi.");
        confirm(id, MONEY, receiver, from - 25);
        report(id, PEOPLE, giver, from - 30, "4", "Quyết định cử bốn cán bộ.");
        confirm(id, PEOPLE, receiver, from - 32);
        use(id, receiver, from - 70, "450000000", "Thuê mặt bằng 12 điểm bán.");
        report(id, MONEY, giver, from - 110, "30000000", "Chuyển đợt 2.");
        reverse(id, giver, from - 111);
        report(
                id,
                MONEY,
                giver,
                Math.min(6, from - 112),
                "300000000",
                "Chuyển đợt 2, đúng số tiền.");
    }

    private void report(
            AgreementId id, int pledge, DemoActor giver, int daysAgo, String amount, String note) {
        if (daysAgo < 1) return;
        stage.play(
                daysAgo,
                giver,
                by -> {
                    var ledger = desk.of(id, by).get(pledge);
                    var receiver = desk.open(ledger.id(), by).rights(by).receivers().getFirst();
                    reporting.report(
                            ledger.id(),
                            new EntryDraft(
                                    new BigDecimal(amount),
                                    day(daysAgo),
                                    note,
                                    new DemoPaper("chung-tu-dong-gop-%d.pdf".formatted(daysAgo))
                                            .upload()),
                            receiver.organisation(),
                            by);
                });
    }

    private void confirm(AgreementId id, int pledge, DemoActor receiver, int daysAgo) {
        if (daysAgo < 1) return;
        stage.play(
                daysAgo,
                receiver,
                by -> {
                    var ledger = desk.of(id, by).get(pledge);
                    var last = ledger.entries().getLast().id();
                    answering.confirm(ledger.id(), last, "Khớp chứng từ.", by);
                });
    }

    private void use(AgreementId id, DemoActor user, int daysAgo, String amount, String note) {
        if (daysAgo < 1) return;
        stage.play(
                daysAgo,
                user,
                by ->
                        reporting.use(
                                money(id, by).id(),
                                new EntryDraft(new BigDecimal(amount), day(daysAgo), note, null),
                                by));
    }

    private void reverse(AgreementId id, DemoActor giver, int daysAgo) {
        if (daysAgo < 1) return;
        stage.play(
                daysAgo,
                giver,
                by -> {
                    var ledger = money(id, by);
                    answering.reverse(
                            ledger.id(),
                            ledger.entries().getLast().id(),
                            "Ghi thiếu một số không.",
                            by);
                });
    }

    private PledgeLedger money(AgreementId id, Official by) {
        return desk.of(id, by).get(MONEY);
    }

    private LocalDate day(int daysAgo) {
        return stage.today().minusDays(daysAgo);
    }
}
