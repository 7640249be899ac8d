package vn.lienketvung.analysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.analysis.CommitmentList;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Tallies;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentAtMoments;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.commitment.RiskLevel;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.persistence.PersistenceTest;

/** What was read on a day can be read of that day ever after, whatever has happened since. */
@PersistenceTest
class PastTalliesTests {

    private static final int CASES = 64;
    private static final int SILENT = 45;
    private static final Scope DONG_THAP = new Scope(new ProvinceCode("82"), null);

    /** Everything up to then happened in the first days, everything after it later. */
    private static final LocalDate DAY = TODAY.plusDays(60);

    private static final Instant LATER = NOW.plus(Duration.ofDays(70));

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired Tallies tallies;
    @Autowired CommitmentList list;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;

    private final Random random = new Random(20_261_124);
    private final List<Agreement> signed = new ArrayList<>();
    private final List<Commitment> all = new ArrayList<>();

    @BeforeEach
    void commitmentsOfEveryKind() {
        new CastInDatabase(sql).arrive();
        for (int i = 0; i < CASES; i++) all.add(oneMore(CommitmentStatus.values()[i % 8]));
        settle();
    }

    @Test
    void aDayThatIsOverIsReadAsItWasReadThen() {
        var atTheTime = overview(null, DAY);
        everythingGoesOn();
        settle();
        var now = overview(null, DAY);
        assertThat(now.promises()).isNotEqualTo(atTheTime.promises());
        assertThat(now.standing()).isNotEqualTo(atTheTime.standing());
        assertThat(now.linkage()).isNotEqualTo(atTheTime.linkage());
        equal(overview(DAY, DAY), atTheTime);
    }

    @Test
    void whatIsKnownOnTheLastDayIsAllThatIsKnown() {
        everythingGoesOn();
        settle();
        var last = TODAY.plusDays(400);
        equal(overview(last, last), overview(null, last));
    }

    @Test
    void nothingWasKnownBeforeItWasEntered() {
        var before = overview(TODAY.minusDays(1), TODAY.minusDays(1));
        everythingGoesOn();
        settle();
        equal(overview(TODAY.minusDays(1), TODAY.minusDays(1)), before);
        assertThat(before.active()).isEqualTo(0);
    }

    @Test
    void everyFigureOfAPastDayIsTheLengthOfItsList() {
        everythingGoesOn();
        settle();
        var overview = overview(DAY, DAY);
        new ListLengths(list, endOf(DAY)).equal(overview);
        assertThat(List.of(overview.promises().judged(), overview.overdue(), overview.silent()))
                .doesNotContain(0);
    }

    private static void equal(Overview read, Overview expected) {
        for (var quarter : expected.shownQuarters())
            assertThat(read.quarters().in(Period.of(quarter)))
                    .as("%s", quarter)
                    .isEqualTo(expected.quarters().in(Period.of(quarter)));
        assertThat(read.standing().provinces()).isEqualTo(expected.standing().provinces());
        assertThat(read.standing().obstacles())
                .containsExactlyInAnyOrderElementsOf(expected.standing().obstacles());
        assertThat(read.linkage().inForce()).isEqualTo(expected.linkage().inForce());
        assertThat(read.linkage().entered()).isEqualTo(expected.linkage().entered());
        assertThat(read.linkage().enteredBefore()).isEqualTo(expected.linkage().enteredBefore());
        assertThat(read.linkage().pairs())
                .containsExactlyInAnyOrderElementsOf(expected.linkage().pairs());
    }

    /** Every commitment takes a turn that changes what is counted of it, and an agreement ends while another begins. */
    private void everythingGoesOn() {
        for (var commitment : all) {
            switch (commitment.status()) {
                case ACTIVE -> goOn(commitment);
                case WAITING -> CommitmentAtMoments.meetCondition(commitment, LATER);
                case CLAIMED -> {
                    if (random.nextBoolean()) CommitmentAtMoments.sendBack(commitment, LATER);
                    else CommitmentAtMoments.confirm(commitment, LATER);
                }
                default -> {}
            }
            entities.flush();
        }
        AgreementMother.expire(signed.getFirst(), DAY.plusDays(5), LATER);
        var late = inForce(AgreementMother.complete(), LATER);
        commitments.save(CommitmentAtMoments.of(late, LATER));
    }

    private void goOn(Commitment commitment) {
        if (commitment.openProposal().isPresent()) CommitmentAtMoments.agree(commitment, LATER);
        CommitmentMother.report(
                commitment, "41", RiskLevel.values()[random.nextInt(3)], LATER.minusSeconds(60));
        if (random.nextBoolean()) return;
        entities.flush();
        CommitmentAtMoments.claim(commitment, LATER);
    }

    private Commitment oneMore(CommitmentStatus status) {
        var waiting = status == CommitmentStatus.WAITING;
        var agreement =
                inForce(waiting ? AgreementMother.enforced() : AgreementMother.complete(), NOW);
        signed.add(agreement);
        var commitment = commitments.save(CommitmentMother.of(agreement));
        entities.flush();
        sql.sql("update commitment set due_on = :due where id = :id")
                .param("due", TODAY.plusDays(random.nextInt(140) - 80))
                .param("id", commitment.id().value())
                .update();
        entities.refresh(commitment);
        if (status == CommitmentStatus.ACTIVE) {
            for (int i = random.nextInt(4); i > 0; i--)
                CommitmentMother.report(
                        commitment,
                        String.valueOf(random.nextInt(30)),
                        RiskLevel.values()[random.nextInt(3)],
                        NOW.plusSeconds(86_400L * random.nextInt(50)));
            if (random.nextBoolean())
                CommitmentMother.propose(
                        commitment, CommitmentMother.proposals().getFirst(), Cast.LAN);
        }
        CommitmentMother.advance(commitment, status, files::save, entities::flush);
        return commitment;
    }

    private Agreement inForce(Agreement draft, Instant at) {
        var agreement = agreements.save(draft);
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.SIGNED, files::save, entities::flush);
        AgreementMother.enterIntoForce(agreement, TODAY, at);
        entities.flush();
        return agreement;
    }

    private void settle() {
        entities.flush();
        sql.sql("set constraints all immediate").update();
        sql.sql("set constraints all deferred").update();
    }

    private Overview overview(@Nullable LocalDate knownOn, LocalDate day) {
        return Overview.of(
                tallies,
                DONG_THAP.asKnownOn(knownOn),
                new Period(Period.Span.YEAR, day.getYear(), 1),
                endOf(day),
                SILENT,
                e -> {
                    throw e;
                });
    }

    private static Reckoning endOf(LocalDate day) {
        return CalendarMother.at(day + "T23:59");
    }
}
