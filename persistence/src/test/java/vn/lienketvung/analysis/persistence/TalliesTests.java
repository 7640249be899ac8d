package vn.lienketvung.analysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.commitment.RiskLevel;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** Every cell of the tallies is what the records say, whatever happens to them. */
@PersistenceTest
class TalliesTests {

    private static final int CASES = 40;
    private static final long SEED = 20_261_123;

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private final Random random = new Random(SEED);

    @BeforeEach
    void people() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void everyStateIsCountedWhereItBelongs() {
        for (var status : CommitmentStatus.values()) {
            var before = cells();
            var commitment = at(status);
            settle();
            var after = cells();
            before.forEach((cell, n) -> after.merge(cell, -n, Integer::sum));
            after.values().removeIf(n -> n == 0);
            assertThat(after.keySet())
                    .as(status.name())
                    .containsExactlyInAnyOrderElementsOf(expected(commitment));
        }
        assertThat(differences()).isEmpty();
    }

    @Test
    void nothingIsLostInRandomTurns() {
        var all = new ArrayList<Commitment>();
        for (int i = 0; i < CASES; i++) {
            var status =
                    CommitmentStatus.values()[random.nextInt(CommitmentStatus.values().length)];
            var commitment = at(random.nextBoolean() ? CommitmentStatus.ACTIVE : status);
            all.add(commitment);
            if (commitment.status() == CommitmentStatus.ACTIVE && random.nextBoolean())
                CommitmentMother.report(
                        commitment,
                        "12",
                        RiskLevel.values()[random.nextInt(3)],
                        AgreementMother.NOW.plusSeconds(86_400L * random.nextInt(90)));
            if (random.nextInt(3) == 0) settle();
            if (commitment.status() == CommitmentStatus.ACTIVE && random.nextBoolean())
                CommitmentMother.advance(
                        commitment, CommitmentStatus.FULFILLED, files::save, entities::flush);
        }
        settle();
        assertThat(differences()).isEmpty();
        assertThat(
                        sum(
                                "commitment_tally",
                                "field = '' and grain = 'DAY' and measure in"
                                        + " ('KEPT_IN_TIME','KEPT_LATE','PARTLY_FULFILLED','NOT_FULFILLED','ACTIVE','CLAIMED','WAITING')"))
                .isEqualTo(
                        sql.sql(
                                        "select count(*) from commitment where status not in ('WAIVED','TRANSFERRED')")
                                .query(Integer.class)
                                .single());
    }

    @Test
    void aWrongCellIsFoundAndMended() {
        at(CommitmentStatus.ACTIVE);
        settle();
        sql.sql("select set_config('app.writes', '1', true)").query(String.class).single();
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatIsHandedInIsJudgedAsTheDomainJudges() {
        var commitment = at(CommitmentStatus.CLAIMED);
        for (int i = 0; i < 200; i++) {
            var due = TODAY.minusDays(200).plusDays(random.nextInt(600));
            var day = due.plusDays(random.nextInt(14) - 4);
            var moment =
                    day
                            + (random.nextBoolean()
                                    ? "T16:59"
                                    : random.nextBoolean() ? "T17:00" : "T17:01");
            var reckoning = CalendarMother.at(moment);
            assertThat(
                            inTime(
                                    commitment,
                                    due,
                                    LocalDateTime.parse(moment)
                                            .atZone(VietnamTime.ZONE)
                                            .toInstant()))
                    .as("due %s, handed in %s", due, moment)
                    .isEqualTo(!reckoning.isOver(due));
        }
    }

    @Test
    void aProvinceIsSeenByWhoeverSeesItsAgreements() {
        at(CommitmentStatus.ACTIVE);
        settle();
        var places = "select distinct province from commitment_tally";
        assertThat(viewpoint.as(Cast.HOA.sight(), () -> sql.sql(places).query(String.class).list()))
                .containsExactly("82");
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> sql.sql(places).query(String.class).list()))
                .isNotNull();
    }

    private boolean inTime(Commitment commitment, LocalDate due, Instant handedIn) {
        return sql.sql("select cast(:at as timestamptz) <= deadline_of(:due)")
                .param("at", handedIn.atOffset(java.time.ZoneOffset.UTC))
                .param("due", due)
                .query(Boolean.class)
                .single();
    }

    private Commitment at(CommitmentStatus status) {
        var draft =
                status == CommitmentStatus.WAITING
                        ? AgreementMother.enforced()
                        : AgreementMother.complete();
        Agreement agreement = agreements.save(draft);
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        var commitment = commitments.save(CommitmentMother.of(agreement));
        CommitmentMother.advance(commitment, status, files::save, entities::flush);
        return commitment;
    }

    private void settle() {
        entities.flush();
        sql.sql("set constraints all immediate").update();
        sql.sql("set constraints all deferred").update();
    }

    private List<String> differences() {
        return sql.sql(
                        "select cell || ': ' || stands || ' for ' || counted from analysis_differences()")
                .query(String.class)
                .list();
    }

    private int sum(String table, String where) {
        return sql.sql("select coalesce(sum(n), 0) from " + table + " where " + where)
                .query(Integer.class)
                .single();
    }

    private Map<String, Integer> cells() {
        var cells = new java.util.HashMap<String, Integer>();
        sql.sql(
                        "select measure || ' ' || day || ' ' || province as cell, n from commitment_tally where field = '' and grain = 'DAY'")
                .query(row -> {
                    cells.put(row.getString("cell"), row.getInt("n"));
                });
        return cells;
    }

    private static List<String> expected(Commitment commitment) {
        var cells = new ArrayList<String>();
        var by = commitment.status();
        if (by.isLifted()) return cells;
        var due = commitment.dueOn();
        cells.add(cell(by == CommitmentStatus.FULFILLED ? "KEPT_IN_TIME" : by.name(), due));
        if (by == CommitmentStatus.ACTIVE) cells.add(cell("HEARD", commitment.heardOn()));
        if (by == CommitmentStatus.WAITING)
            cells.add(cell("CONDITION", VietnamTime.day(commitment.beganAt())));
        if (by == CommitmentStatus.CLAIMED)
            cells.add(cell("CLAIM", VietnamTime.day(commitment.claim().shownAt())));
        return cells;
    }

    private static String cell(String measure, LocalDate day) {
        return measure + " " + day + " 82";
    }
}
