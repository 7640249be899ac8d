package vn.lienketvung.analysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.analysis.CommitmentList;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Promises;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Tallies;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.commitment.RiskLevel;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.persistence.PersistenceTest;

/** Whatever the day and the period: each figure is the length of the list it leads to. */
@PersistenceTest
class FiguresLeadToRecordsTests {

    private static final int CASES = 60;
    private static final int SILENT = 45;
    private static final Scope DONG_THAP = new Scope(new ProvinceCode("82"), null);

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired Tallies tallies;
    @Autowired CommitmentList list;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;

    private final Random random = new Random(20_261_123);

    @BeforeEach
    void commitmentsOfEveryKind() {
        new CastInDatabase(sql).arrive();
        for (int i = 0; i < CASES; i++) oneMore(CommitmentStatus.values()[i % 8]);
        entities.flush();
        sql.sql("set constraints all immediate").update();
    }

    @Test
    void everyFigureIsTheLengthOfItsList() {
        for (int days = -30; days < 400; days += 23) {
            var reckoning = CalendarMother.at(AgreementMother.TODAY.plusDays(days) + "T10:00");
            for (var period : periods(Quarter.of(reckoning.today())))
                new ListLengths(list, reckoning).equal(overview(period, reckoning));
        }
    }

    @Test
    void theCasesHoldEverything() {
        var reckoning = CalendarMother.at(AgreementMother.TODAY.plusDays(300) + "T18:00");
        var overview = overview(Period.of(Quarter.of(reckoning.today()).plus(-1)), reckoning);
        var year = ofAllQuarters(overview);
        assertThat(
                        List.of(
                                year.keptInTime(),
                                year.keptLate(),
                                year.partly(),
                                year.notKept(),
                                year.overdue(),
                                year.claimed(),
                                year.waiting()))
                .as("%s", year)
                .doesNotContain(0);
        assertThat(overview.standing().obstacles())
                .extracting(Tallies.ObstacleCount::kind)
                .contains(ObstacleKind.values());
        assertThat(overview.silent()).isPositive();
    }

    private static Promises ofAllQuarters(Overview overview) {
        return Promises.sum(
                overview.shownQuarters().stream()
                        .map(each -> overview.quarters().in(Period.of(each)))
                        .toList());
    }

    private Overview overview(Period period, Reckoning reckoning) {
        return Overview.of(
                tallies,
                DONG_THAP,
                period,
                reckoning,
                SILENT,
                e -> {
                    throw e;
                });
    }

    private static List<Period> periods(Quarter quarter) {
        return List.of(
                Period.of(quarter),
                Period.of(quarter.plus(-1)),
                new Period(Period.Span.HALF_YEAR, quarter.year(), (quarter.number() + 1) / 2),
                new Period(Period.Span.YEAR, quarter.year(), 1));
    }

    private void oneMore(CommitmentStatus status) {
        var waiting = status == CommitmentStatus.WAITING;
        var agreement =
                agreements.save(waiting ? AgreementMother.enforced() : AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        var commitment = commitments.save(CommitmentMother.of(agreement));
        entities.flush();
        sql.sql("update commitment set due_on = :due where id = :id")
                .param("due", AgreementMother.TODAY.plusDays(random.nextInt(200) - 80))
                .param("id", commitment.id().value())
                .update();
        entities.refresh(commitment);
        if (status == CommitmentStatus.ACTIVE)
            for (int i = random.nextInt(4); i > 0; i--)
                CommitmentMother.report(
                        commitment,
                        String.valueOf(random.nextInt(30)),
                        RiskLevel.values()[random.nextInt(3)],
                        NOW.plusSeconds(86_400L * random.nextInt(120)));
        if (status == CommitmentStatus.ACTIVE && random.nextBoolean())
            CommitmentMother.propose(commitment, CommitmentMother.proposals().getFirst(), Cast.LAN);
        CommitmentMother.advance(commitment, status, files::save, entities::flush);
    }
}
