package vn.lienketvung.commitment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.commitment.Outlook;
import vn.lienketvung.commitment.OutlookMark;
import vn.lienketvung.commitment.RiskLevel;
import vn.lienketvung.commitment.Rollup;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.register.LeaderSheet;
import vn.lienketvung.shared.persistence.PersistenceTest;

/** What lists ask of the database is what the domain says of each commitment, on generated cases. */
@PersistenceTest
class OutlookInDatabaseTests {

    private static final int CASES = 40;
    private static final long SEED = 20_261_116;
    private static final CommitmentTimes TIMES = new CommitmentTimes(30, 45, 15, 45);

    private static final String MARKS =
            """
            select concat_ws(' ', case when commitment_overdue(k.status, k.due_on, :ended) then 'OVERDUE' end,
                             case when commitment_at_risk(k, :ended, cast(:soon as date)) then 'AT_RISK' end,
                             case when commitment_stale(k.status, commitment_heard_on(k.id, k.began_at, k.condition_met_at),
                                                        cast(:today as date), :silent) then 'STALE' end)
              from commitment k where k.id = :id
            """;

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired LeaderSheet sheet;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;

    private final Random random = new Random(SEED);
    private final List<Commitment> all = new ArrayList<>();

    @BeforeEach
    void commitmentsOfEveryKind() {
        new CastInDatabase(sql).arrive();
        for (var status : CommitmentStatus.values()) all.add(at(status));
        for (int i = 0; i < CASES; i++) {
            var commitment = at(random.nextBoolean() ? CommitmentStatus.ACTIVE : null);
            vary(commitment);
            all.add(commitment);
        }
        entities.flush();
        entities.clear();
        all.replaceAll(each -> commitments.get(each.id()));
    }

    @Test
    void theMarksAreTheSame() {
        var seen = new ArrayList<List<OutlookMark>>();
        for (var commitment : all)
            for (int day = 0; day < 260; day += 13) {
                var moment = TODAY.plusDays(day) + (random.nextBoolean() ? "T09:00" : "T18:00");
                var reckoning = CalendarMother.at(moment);
                var marks = Outlook.of(commitment, reckoning, TIMES).marks();
                seen.add(marks);
                assertThat(inDatabase(commitment, reckoning))
                        .as("%s at %s", commitment.id(), moment)
                        .isEqualTo(String.join(" ", marks.stream().map(Enum::name).toList()));
            }
        assertThat(seen).contains(List.of(), List.of(OutlookMark.AT_RISK));
        assertThat(seen)
                .contains(
                        List.of(OutlookMark.OVERDUE, OutlookMark.STALE),
                        List.of(OutlookMark.AT_RISK, OutlookMark.STALE));
    }

    @Test
    void theSharesAreTheSame() {
        for (var commitment : all)
            assertThat(
                            sql.sql("select commitment_share(k) from commitment k where id = :id")
                                    .param("id", commitment.id().value())
                                    .query(BigDecimal.class)
                                    .optional()
                                    .map(BigDecimal::stripTrailingZeros))
                    .as(commitment.id().toString())
                    .isEqualTo(Rollup.shareOf(commitment).map(BigDecimal::stripTrailingZeros));
    }

    @Test
    void theProgressOfTheProvinceIsTheSame() {
        assertThat(sheet.progressOf(Cast.HOA)).isEqualTo(Rollup.of(all));
    }

    private Commitment at(CommitmentStatus status) {
        var draft =
                status == null || status == CommitmentStatus.WAITING
                        ? AgreementMother.enforced()
                        : AgreementMother.complete();
        var agreement = agreements.save(draft);
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        var commitment = commitments.save(CommitmentMother.of(agreement));
        if (status == null) CommitmentMother.meetCondition(commitment);
        else CommitmentMother.advance(commitment, status, files::save, entities::flush);
        return commitment;
    }

    /** Any day, any direction, up to three reports, and milestones with and without a day and a value. */
    private void vary(Commitment commitment) {
        var reports = random.nextInt(4);
        for (int i = 0; i < reports; i++)
            CommitmentMother.report(
                    commitment,
                    String.valueOf(random.nextInt(50)),
                    RiskLevel.values()[random.nextInt(3)],
                    NOW.plusSeconds(86_400L * 30 * i + random.nextInt(80_000)));
        entities.flush();
        sql.sql(
                        """
                        update commitment set due_on = :due, baseline = :baseline, target = :target, weight = :weight,
                               milestones = :milestones where id = :id
                        """)
                .param("due", TODAY.plusDays(random.nextInt(250)))
                .param(
                        "baseline",
                        random.nextInt(3) == 0 ? null : new BigDecimal(random.nextInt(60)))
                .param("target", new BigDecimal(random.nextInt(60)))
                .param("weight", 1 + random.nextInt(5))
                .param("milestones", milestones())
                .param("id", commitment.id().value())
                .update();
    }

    private String milestones() {
        var lines = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--)
            lines.add(
                    TODAY.plusDays(random.nextInt(200))
                            + "|"
                            + (random.nextBoolean() ? "" : random.nextInt(40))
                            + "|Mốc "
                            + i);
        return String.join("\n", lines);
    }

    private String inDatabase(Commitment commitment, Reckoning reckoning) {
        return sql.sql(MARKS)
                .param("ended", reckoning.ended())
                .param("soon", reckoning.today().plusDays(TIMES.soonDays()))
                .param("today", reckoning.today())
                .param("silent", TIMES.silentDays())
                .param("id", commitment.id().value())
                .query(String.class)
                .single();
    }
}
