package vn.lienketvung.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.report.ObstacleAt;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** What held commitments up in a period, told from their turns, reports and proposals. */
@PersistenceTest
class JdbcObstaclesAtTests {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");

    /** The period of the tests' day, and the one after it, at whose cut-off everything is as it is now. */
    private static final ReportPeriod PERIOD = periodOf(VietnamTime.day(NOW));

    private static final Instant START = PERIOD.start().atStartOfDay(VietnamTime.ZONE).toInstant();
    private static final Instant END =
            PERIOD.cutOff().plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();

    @Autowired JdbcObstaclesAt obstacles;
    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void people() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void atACutOffToComeItIsWhatTheOverviewCountsToday() {
        for (var status : CommitmentStatus.values()) {
            var plain = at(status);
            var told = at(status);
            report(told, "HIGH", NOW.minus(Duration.ofDays(9)));
            report(told, "MEDIUM", NOW.minus(Duration.ofDays(4)));
            if (status.isOpen()) propose(plain, NOW.minus(Duration.ofDays(2)), null);
        }
        var lowered = at(CommitmentStatus.ACTIVE);
        report(lowered, "HIGH", NOW.minus(Duration.ofDays(9)));
        report(lowered, "LOW", NOW.minus(Duration.ofDays(4)));
        var raisedAgain = at(CommitmentStatus.ACTIVE);
        report(raisedAgain, "HIGH", NOW.minus(Duration.ofDays(9)));
        report(raisedAgain, "LOW", NOW.minus(Duration.ofDays(6)));
        report(raisedAgain, "HIGH", NOW.minus(Duration.ofDays(3)));
        var found =
                obstacles.of(DONG_THAP, PERIOD.next()).stream()
                        .filter(each -> each.openSince() != null)
                        .map(each -> each.id() + " " + each.kind() + " " + each.openSince())
                        .toList();
        assertThat(found)
                .hasSizeGreaterThanOrEqualTo(9)
                .containsExactlyInAnyOrderElementsOf(overview());
    }

    /** By the function that keeps the tallies of the overview. */
    private List<String> overview() {
        return sql.sql(
                        """
                        select c.id || ' ' || f.measure || ' ' || f.day from commitment c, commitment_facts(c) f
                         where c.implementer_province = '82' and f.measure in ('RISK', 'CONDITION', 'CLAIM', 'PROPOSAL')
                        """)
                .query(String.class)
                .list();
    }

    @Test
    void aClaimSentBackIsAnObstacleResolved() {
        var commitment = at(CommitmentStatus.ACTIVE);
        turn(commitment, "CLAIMED", "CLAIMED", START.plus(Duration.ofDays(40)));
        turn(commitment, "CORRECTED", "CLAIMED", START.plus(Duration.ofDays(50)));
        assertThat(read(commitment, ObstacleKind.CLAIM, PERIOD).openSince())
                .isEqualTo(PERIOD.start().plusDays(40));
        turn(commitment, "SENT_BACK", "ACTIVE", START.plus(Duration.ofDays(60)));
        var resolved = read(commitment, ObstacleKind.CLAIM, PERIOD);
        assertThat(resolved.openSince()).isNull();
        assertThat(resolved.atStart()).isFalse();
        assertThat(kinds(commitment, PERIOD.next())).doesNotContain(ObstacleKind.CLAIM);
    }

    @Test
    void whatCameUpBeforeThePeriodWasThereAtItsStart() {
        var commitment = at(CommitmentStatus.ACTIVE);
        propose(commitment, START.plus(Duration.ofDays(100)), END.plus(Duration.ofDays(10)));
        var first = read(commitment, ObstacleKind.PROPOSAL, PERIOD);
        assertThat(first.atStart()).isFalse();
        assertThat(first.openSince()).isEqualTo(PERIOD.start().plusDays(100));
        var next = read(commitment, ObstacleKind.PROPOSAL, PERIOD.next());
        assertThat(next.atStart()).isTrue();
        assertThat(next.openSince()).isNull();
        assertThat(kinds(commitment, PERIOD.next().next())).doesNotContain(ObstacleKind.PROPOSAL);
    }

    @Test
    void theEndOfTheCutOffBelongsToTheNextPeriod() {
        var answeredInTime = at(CommitmentStatus.ACTIVE);
        propose(answeredInTime, START.plus(Duration.ofDays(9)), END.minusMillis(1));
        var answeredLate = at(CommitmentStatus.ACTIVE);
        propose(answeredLate, START.plus(Duration.ofDays(9)), END);
        var proposedLate = at(CommitmentStatus.ACTIVE);
        propose(proposedLate, END, null);
        assertThat(read(answeredInTime, ObstacleKind.PROPOSAL, PERIOD).openSince()).isNull();
        assertThat(read(answeredLate, ObstacleKind.PROPOSAL, PERIOD).openSince()).isNotNull();
        assertThat(kinds(proposedLate, PERIOD)).isEmpty();
        assertThat(kinds(answeredInTime, PERIOD.next())).isEmpty();
    }

    @Test
    void aRiskRestsWhileItIsClaimedAndIsAsOldAsItsFirstReport() {
        var commitment = at(CommitmentStatus.ACTIVE);
        report(commitment, "HIGH", NOW.plus(Duration.ofHours(1)));
        turn(commitment, "REPORTED", "ACTIVE", NOW.plus(Duration.ofHours(1)));
        turn(commitment, "CLAIMED", "CLAIMED", NOW.plus(Duration.ofHours(2)));
        assertThat(read(commitment, ObstacleKind.RISK, PERIOD).openSince()).isNull();
        turn(commitment, "SENT_BACK", "ACTIVE", NOW.plus(Duration.ofHours(3)));
        assertThat(read(commitment, ObstacleKind.RISK, PERIOD).openSince())
                .isEqualTo(VietnamTime.day(NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void aStrangerSeesNothingOfIt() {
        var commitment = at(CommitmentStatus.CLAIMED);
        assertThat(kinds(commitment, PERIOD)).contains(ObstacleKind.CLAIM);
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> kinds(commitment, PERIOD))).isEmpty();
    }

    private ObstacleAt read(Commitment commitment, ObstacleKind kind, ReportPeriod period) {
        return obstacles.of(DONG_THAP, period).stream()
                .filter(each -> each.id().equals(commitment.id().value()) && each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<ObstacleKind> kinds(Commitment commitment, ReportPeriod period) {
        return obstacles.of(DONG_THAP, period).stream()
                .filter(each -> each.id().equals(commitment.id().value()))
                .map(ObstacleAt::kind)
                .toList();
    }

    private void turn(Commitment commitment, String turn, String status, Instant at) {
        sql.sql(
                        """
                        insert into commitment_history (commitment_id, position, turn, status, person, organisation, at)
                        select :id, max(position) + 1, :turn, :status, '', '', :at from commitment_history where commitment_id = :id
                        """)
                .param("id", commitment.id().value())
                .param("turn", turn)
                .param("status", status)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void report(Commitment commitment, String risk, Instant at) {
        sql.sql(
                        """
                        insert into commitment_report (id, commitment_id, value, as_of, note, risk, risk_note, reported_by_account, reported_by,
                            reported_by_organisation, reported_at)
                        values (gen_random_uuid(), :id, 1, :day, '', :risk, 'Thiếu vốn', :account, 'Người báo', 'Sở', :at)
                        """)
                .param("id", commitment.id().value())
                .param("day", VietnamTime.day(at))
                .param("risk", risk)
                .param("account", Cast.LAN.account().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void propose(Commitment commitment, Instant at, @Nullable Instant closedAt) {
        sql.sql(
                        """
                        insert into commitment_proposal (id, commitment_id, kind, state, reason, old_due_on, new_due_on, needs_coordinator,
                            proposed_by_account, proposed_by, proposed_by_organisation, proposed_by_organisation_name, proposed_at, closed_at)
                        select gen_random_uuid(), k.id, 'EXTENSION', case when cast(:closed as timestamptz) is null then 'OPEN' else 'REFUSED' end,
                               'Mưa bão', k.due_on, k.due_on + 30, false, :account, 'Người đề nghị', k.implementer, k.implementer_name, :at, :closed
                          from commitment k where k.id = :id
                        """)
                .param("closed", closedAt == null ? null : closedAt.atOffset(ZoneOffset.UTC))
                .param("account", Cast.LAN.account().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", commitment.id().value())
                .update();
    }

    private static ReportPeriod periodOf(LocalDate day) {
        var period = ReportPeriod.openOn(day);
        return period.isOver(day) ? period.next() : period;
    }

    private Commitment at(CommitmentStatus status) {
        var draft =
                status == CommitmentStatus.WAITING
                        ? AgreementMother.enforced()
                        : AgreementMother.complete();
        var agreement = agreements.save(draft);
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        var commitment = commitments.save(CommitmentMother.of(agreement));
        CommitmentMother.advance(commitment, status, files::save, entities::flush);
        entities.flush();
        return commitment;
    }
}
