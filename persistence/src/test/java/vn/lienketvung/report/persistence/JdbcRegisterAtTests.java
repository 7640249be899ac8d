package vn.lienketvung.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.report.CountRegister;
import vn.lienketvung.report.Measure;
import vn.lienketvung.report.PromiseAt;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.ReportTable;
import vn.lienketvung.report.ReportingBody;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** The register as it stood on a day, told from histories. */
@PersistenceTest
class JdbcRegisterAtTests {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ProvinceCode CITY = new ProvinceCode("79");

    @Autowired JdbcRegisterAt register;
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
    void everyCellIsWhatAnIndependentCountSays() {
        var before = counted(null);
        ReportPeriod period = null;
        for (var status : CommitmentStatus.values()) period = periodOf(at(status));
        var after = counted(period);
        before.forEach((measure, n) -> after.merge(measure, -n, Integer::sum));
        var figures = new CountRegister(register).of(ReportingBody.of(DONG_THAP), period).figures();
        assertThat(after.values()).anyMatch(n -> n > 0);
        after.forEach((measure, n) ->
                assertThat(figures.at(ReportTable.OWED_BY_US, "79", measure))
                        .as(measure.name())
                        .isEqualTo(String.valueOf(n)));
        var mirror = new CountRegister(register).of(ReportingBody.of(CITY), period).figures();
        for (var measure : ReportTable.OWED_TO_US.measures())
            assertThat(mirror.at(ReportTable.OWED_TO_US, "82", measure))
                    .isEqualTo(figures.at(ReportTable.OWED_BY_US, "79", measure));
    }

    /** By the columns of the record itself, at a cut-off that is still to come. */
    private Map<Measure, Integer> counted(@Nullable ReportPeriod period) {
        var counts = new EnumMap<Measure, Integer>(Measure.class);
        if (period == null) return counts;
        sql.sql(
                        """
                        select case status when 'FULFILLED' then case when claimed_in_time then 'KEPT_IN_TIME' else 'KEPT_LATE' end
                                           when 'PARTLY_FULFILLED' then 'PARTLY' when 'NOT_FULFILLED' then 'NOT_KEPT'
                                           when 'ACTIVE' then 'OVERDUE' else status end as measure, count(*) as n
                          from commitment
                         where implementer_province = '82' and verifier_province = '79' and status not in ('WAIVED', 'TRANSFERRED')
                           and due_on between :first and :last
                         group by 1
                        """)
                .param("first", period.start())
                .param("last", period.cutOff())
                .query(row -> {
                    counts.put(Measure.valueOf(row.getString("measure")), row.getInt("n"));
                });
        return counts;
    }

    @Test
    void whatHappenedAfterTheCutOffIsNotCounted() {
        var commitment = at(CommitmentStatus.ACTIVE);
        var period = periodOf(commitment);
        enter(commitment, "FULFILLED", period.cutOff().plusDays(1));
        assertThat(read(commitment, period).atCutOff()).isEqualTo(CommitmentStatus.ACTIVE);
        enter(commitment, "ACTIVE", period.cutOff().plusDays(2));
        var next = read(commitment, period.next());
        assertThat(next.atStart()).isEqualTo(CommitmentStatus.ACTIVE);
        enter(commitment, "FULFILLED", period.cutOff().plusDays(30));
        assertThat(read(commitment, period.next()).atCutOff())
                .isEqualTo(CommitmentStatus.FULFILLED);
    }

    @Test
    void whatWasNotThereYetIsNotCounted() {
        var commitment = at(CommitmentStatus.ACTIVE);
        assertThat(register.promises(DONG_THAP, ReportPeriod.openOn(LocalDate.of(2025, 7, 1))))
                .noneMatch(each -> each.id().equals(commitment.id().value()));
        assertThat(
                        read(commitment, periodOf(commitment)).atStart() == null
                                || periodOf(commitment).start().isAfter(VietnamTime.day(NOW)))
                .isTrue();
    }

    @Test
    void anExtensionAgreedAfterTheCutOffMovesNothingBeforeIt() {
        var commitment = at(CommitmentStatus.ACTIVE);
        var period = periodOf(commitment);
        var before = commitment.dueOn();
        sql.sql(
                        """
                        insert into commitment_proposal (id, commitment_id, kind, state, reason, old_due_on, new_due_on, needs_coordinator,
                            proposed_by_account, proposed_by, proposed_by_organisation, proposed_by_organisation_name, proposed_at,
                            counterpart_accepts, closed_at)
                        select gen_random_uuid(), k.id, 'EXTENSION', 'ACCEPTED', 'Mưa bão', k.due_on, k.due_on + 400, false,
                               :account, 'Người đề nghị', k.implementer, k.implementer_name, k.changed_at, true, :at
                          from commitment k where k.id = :id
                        """)
                .param("account", Cast.LAN.account().value())
                .param("at", noon(period.cutOff().plusDays(3)))
                .param("id", commitment.id().value())
                .update();
        sql.sql("update commitment set due_on = due_on + 400 where id = :id")
                .param("id", commitment.id().value())
                .update();
        assertThat(read(commitment, period).deadline()).isBetween(before, before.plusDays(12));
        assertThat(register.promises(DONG_THAP, period.next()))
                .noneMatch(each -> each.id().equals(commitment.id().value()));
    }

    @Test
    void agreementsAreThoseOfTheBody() {
        var commitment = at(CommitmentStatus.ACTIVE);
        var period = ReportPeriod.openOn(VietnamTime.day(NOW)).next();
        var agreement = commitment.agreement().value();
        for (var body :
                new ReportingBody[] {
                    ReportingBody.NATION, ReportingBody.of(DONG_THAP), ReportingBody.of(CITY)
                })
            assertThat(register.agreements(body, period))
                    .anyMatch(each ->
                            each.id().equals(agreement)
                                    && each.provinces().contains(DONG_THAP)
                                    && each.endedOn() == null);
        assertThat(register.agreements(ReportingBody.of(new ProvinceCode("01")), period))
                .noneMatch(each -> each.id().equals(agreement));
        assertThat(register.agreements(ReportingBody.NATION, ReportPeriod.of(2024, 1)))
                .noneMatch(each -> each.id().equals(agreement));
    }

    @Test
    void aStrangerSeesNothingOfIt() {
        var commitment = at(CommitmentStatus.ACTIVE);
        var seen =
                viewpoint.as(
                        Cast.DUNG.sight(),
                        () -> register.promises(DONG_THAP, periodOf(commitment)));
        assertThat(seen).noneMatch(each -> each.id().equals(commitment.id().value()));
    }

    private PromiseAt read(Commitment commitment, ReportPeriod period) {
        entities.flush();
        return register.promises(DONG_THAP, period).stream()
                .filter(each -> each.id().equals(commitment.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private void enter(Commitment commitment, String status, LocalDate day) {
        entities.flush();
        sql.sql(
                        """
                        insert into commitment_history (commitment_id, position, turn, status, person, organisation, at)
                        select :id, max(position) + 1, 'REPORTED', :status, '', '', :at from commitment_history where commitment_id = :id
                        """)
                .param("id", commitment.id().value())
                .param("status", status)
                .param("at", noon(day))
                .update();
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(5, 0).atOffset(ZoneOffset.UTC);
    }

    /** The period in which the commitment's time ends. */
    private static ReportPeriod periodOf(Commitment commitment) {
        var period = ReportPeriod.openOn(commitment.dueOn());
        while (period.cutOff().isBefore(commitment.dueOn().plusDays(12))) period = period.next();
        return period;
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
