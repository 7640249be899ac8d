package vn.lienketvung.agreement.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.PHUC;
import static vn.lienketvung.identity.Cast.TAM;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import vn.lienketvung.TellingStage;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.ConditionTerms;
import vn.lienketvung.agreement.LapseConditions;
import vn.lienketvung.agreement.MeetConditions;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.VietnamTime;

/** Two conditions, one of the lead's and one of the partner's: who hears of each of their turns, and nobody else. */
class TellOfConditionsTests {

    private static final int DAYS = 20;
    private static final Set<Official> LEAD = Set.of(LAN, PHUC);
    private static final Set<Official> PARTNER = Set.of(MINH);
    private static final Set<Official> PARTIES = Set.of(LAN, PHUC, MINH);

    private final TellingStage stage = new TellingStage();
    private final TellOfConditions telling =
            new TellOfConditions(
                    stage.agreements,
                    stage.people,
                    new AgreementNotices(stage.people, stage.notify(stage.clock)));
    private final DomainEvents events = stage.heardBy(telling);
    private Agreement agreement;
    private UUID leads;
    private UUID partners;

    @BeforeEach
    void approvedWithTwoConditions() {
        agreement = stage.agreements.save(AgreementMother.underReview());
        var due = AgreementMother.TODAY.plusDays(DAYS);
        var terms =
                List.of(
                        new ConditionTerms(
                                "Cân đối vốn", due, agreement.parties().get(0).organisation()),
                        new ConditionTerms(
                                "Bố trí mặt bằng", due, agreement.parties().get(1).organisation()));
        stage.by(
                KHANH,
                () ->
                        stage.review(events)
                                .approveWith(agreement.id(), terms, "Khi đủ điều kiện", KHANH));
        leads = agreement.conditions().get(0).id();
        partners = agreement.conditions().get(1).id();
        assertThat(stage.told())
                .isEqualTo(
                        Map.of(
                                "agreement.notice.condition-set",
                                PARTIES,
                                "agreement.notice.approved-with-conditions",
                                PARTIES));
    }

    @Test
    void whatIsHandedInIsTheTurnOfTheReviewerAlone() {
        handIn(leads, LAN);
        assertThat(stage.told())
                .isEqualTo(Map.of("agreement.notice.condition-handed-in", Set.of(KHANH)));
    }

    @Test
    void aRefusalIsTheTurnOfTheOwnerAndNotOfTheOtherSide() {
        handIn(leads, LAN);
        stage.told();
        stage.by(KHANH, () -> meeting().refuse(agreement.id(), leads, "Thiếu phụ lục", KHANH));
        assertThat(stage.told()).isEqualTo(Map.of("agreement.notice.condition-refused", LEAD));
        handIn(leads, PHUC);
        assertThat(stage.told())
                .as("what is handed in again")
                .isEqualTo(Map.of("agreement.notice.condition-handed-in", Set.of(KHANH)));
    }

    @Test
    void theOwnerHearsOfItsConditionAndWithTheLastOneTheClerksOfTheSignatures() {
        handIn(partners, MINH);
        stage.told();
        accept(partners);
        assertThat(stage.told()).isEqualTo(Map.of("agreement.notice.condition-accepted", PARTNER));

        handIn(leads, LAN);
        stage.told();
        accept(leads);
        assertThat(stage.told())
                .isEqualTo(
                        Map.of(
                                "agreement.notice.condition-accepted",
                                LEAD,
                                "agreement.notice.to-be-signed",
                                Set.of(HOA, TAM),
                                "agreement.notice.approved",
                                PARTIES));
    }

    @Test
    void aLapseIsTheTurnOfTheLeadAndTheOthersLearnWhy() {
        Acting.run(
                Sight.portal("test"),
                () -> {
                    var lapse = new LapseConditions(stage.agreements, events, later(DAYS + 1));
                    lapse.due().forEach(lapse::lapse);
                });
        assertThat(stage.told())
                .isEqualTo(
                        Map.of(
                                "agreement.notice.condition-lapsed",
                                LEAD,
                                "agreement.notice.condition-lapsed-others",
                                PARTNER));
    }

    @Test
    void onlyTheOwnerOfAnOpenConditionIsRemindedSevenDaysBefore() {
        handIn(partners, MINH);
        stage.told();
        remind(DAYS - RemindOfConditions.DAYS_BEFORE - 1);
        assertThat(stage.told()).as("too early").isEmpty();

        remind(DAYS - RemindOfConditions.DAYS_BEFORE);
        assertThat(stage.told()).isEqualTo(Map.of("agreement.notice.condition-soon", LEAD));

        var before = Set.copyOf(stage.occasions());
        remind(DAYS);
        assertThat(Set.copyOf(stage.occasions())).as("the same occasion").isEqualTo(before);
        stage.told();
        remind(DAYS + 1);
        assertThat(stage.told()).as("late").isEmpty();
    }

    private void handIn(UUID condition, Official by) {
        stage.by(by, () -> meeting().handIn(agreement.id(), condition, "Công văn 12", null, by));
    }

    private void accept(UUID condition) {
        stage.by(KHANH, () -> meeting().accept(agreement.id(), condition, KHANH));
    }

    private MeetConditions meeting() {
        return new MeetConditions(
                stage.desk,
                new InMemoryFiling().filing(stage.clock),
                Clearance.STRICT,
                events,
                stage.clock);
    }

    private void remind(int daysLater) {
        new RemindOfConditions(stage.agreements, telling, new NoTransactions(), later(daysLater))
                .look();
    }

    private static Clock later(int days) {
        return Clock.fixed(NOW.plus(Duration.ofDays(days)), VietnamTime.ZONE);
    }

    private static final class NoTransactions implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {}
    }
}
