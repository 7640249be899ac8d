package vn.lienketvung.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.pledge.PledgeLedger;
import vn.lienketvung.pledge.PledgeLedgers;
import vn.lienketvung.pledge.PledgeMother;
import vn.lienketvung.report.PledgeAt;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** Pledges as their ledgers stood at a cut-off. */
@PersistenceTest
class JdbcPledgesAtTests {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ProvinceCode CITY = new ProvinceCode("79");
    private static final ReportPeriod PERIOD = periodOf(VietnamTime.day(NOW));
    private static final Instant END =
            PERIOD.cutOff().plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();

    @Autowired JdbcPledgesAt pledges;
    @Autowired Agreements agreements;
    @Autowired PledgeLedgers ledgers;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Agreement agreement;
    private PledgeLedger ledger;

    @BeforeEach
    void aPledgeInForce() {
        new CastInDatabase(sql).arrive();
        agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        ledger = ledgers.save(PledgeMother.of(agreement));
        entities.flush();
    }

    @Test
    void atACutOffToComeItIsWhatTheLedgerSaysToday() {
        assertThat(read(PERIOD).receipts()).isEmpty();
        var first = PledgeMother.report(ledger, agreement, "500000000");
        PledgeMother.confirm(ledger, first);
        var second = PledgeMother.report(ledger, agreement, "30000000");
        PledgeMother.confirm(ledger, second);
        PledgeMother.reverse(ledger, second);
        PledgeMother.report(ledger, agreement, "7000000");
        entities.flush();
        var pledge = read(PERIOD);
        var receipt = pledge.receipts().getFirst();
        assertThat(pledge.receipts()).hasSize(1);
        assertThat(receipt.receiver()).isEqualTo(CITY);
        assertThat(receipt.received())
                .isEqualByComparingTo(ledger.received())
                .isEqualByComparingTo("500000000");
        assertThat(receipt.inPeriod()).isEqualByComparingTo(receipt.received());
        assertThat(receipt.awaiting())
                .isEqualByComparingTo(ledger.awaiting())
                .isEqualByComparingTo("7000000");
        assertThat(pledge.giver()).isEqualTo(DONG_THAP);
        assertThat(pledge.pledged()).isEqualByComparingTo(ledger.pledged());
        assertThat(pledge.resource().kind()).isEqualTo(PledgeKind.MONEY);
        assertThat(pledge.title()).contains(ledger.giverName(), ledger.purpose());
        assertThat(pledge.deadline()).isBetween(ledger.dueOn(), ledger.dueOn().plusDays(12));
    }

    @Test
    void whatIsConfirmedAfterTheCutOffCountsInTheNextPeriod() {
        PledgeMother.report(ledger, agreement, "500000000");
        entities.flush();
        entry("CONFIRMED", END);
        assertThat(amounts(PERIOD)).containsExactly(0, 0, 500);
        assertThat(amounts(PERIOD.next())).containsExactly(500, 500, 0);
        assertThat(amounts(PERIOD.next().next())).containsExactly(500, 0, 0);
    }

    @Test
    void whatIsReversedAfterTheCutOffWasThereBefore() {
        var reported = PledgeMother.report(ledger, agreement, "500000000");
        PledgeMother.confirm(ledger, reported);
        entities.flush();
        entry("REVERSED", END);
        assertThat(amounts(PERIOD)).containsExactly(500, 500, 0);
        assertThat(read(PERIOD.next()).receipts()).isEmpty();
    }

    @Test
    void whatIsRefusedWaitsForNobody() {
        PledgeMother.report(ledger, agreement, "500000000");
        entities.flush();
        entry("REFUSED", END.minusMillis(1));
        assertThat(amounts(PERIOD)).containsExactly(0, 0, 0);
    }

    @Test
    void theReceiverIsToldWhatItGot() {
        PledgeMother.confirm(ledger, PledgeMother.report(ledger, agreement, "500000000"));
        entities.flush();
        assertThat(pledges.of(CITY, PERIOD))
                .anyMatch(each ->
                        each.id().equals(ledger.id().value())
                                && each.giver().equals(DONG_THAP)
                                && each.receipts().size() == 1);
        assertThat(pledges.of(CITY, ReportPeriod.of(2024, 1))).isEmpty();
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> pledges.of(DONG_THAP, PERIOD))).isEmpty();
    }

    private PledgeAt read(ReportPeriod period) {
        return pledges.of(DONG_THAP, period).stream()
                .filter(each -> each.id().equals(ledger.id().value()))
                .findFirst()
                .orElseThrow();
    }

    /** Received, of that in the period, and awaiting, in million đồng. */
    private int[] amounts(ReportPeriod period) {
        var pledge = read(period);
        return new int[] {
            million(pledge.receipts().getFirst().received()),
            million(pledge.receipts().getFirst().inPeriod()),
            million(pledge.receipts().getFirst().awaiting())
        };
    }

    private static int million(BigDecimal dong) {
        return dong.movePointLeft(6).intValueExact();
    }

    /** What becomes of the first entry at some other time than now. */
    private void entry(String kind, Instant at) {
        sql.sql(
                        """
                        insert into pledge_entry (id, ledger_id, number, kind, about, amount, party, party_name, day, note, account, person,
                            organisation, at)
                        select gen_random_uuid(), e.ledger_id, 9, :kind, e.id, e.amount, e.party, e.party_name, :day, 'Đã rõ', e.account,
                               e.person, e.organisation, :at
                          from pledge_entry e where e.ledger_id = :ledger and e.number = 1
                        """)
                .param("kind", kind)
                .param("day", VietnamTime.day(at))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ledger", ledger.id().value())
                .update();
    }

    private static ReportPeriod periodOf(LocalDate day) {
        var period = ReportPeriod.openOn(day);
        return period.isOver(day) ? period.next() : period;
    }
}
