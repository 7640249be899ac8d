package vn.lienketvung.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.TODAY;
import static vn.lienketvung.calendar.CalendarMother.on;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.register.LinkageMatrix;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterFilter;
import vn.lienketvung.register.RegisterFilter.Attention;
import vn.lienketvung.register.RegisterFilter.Sort;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcRegisterTests {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ProvinceCode HO_CHI_MINH = new ProvinceCode("79");

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired Register register;
    @Autowired LinkageMatrix matrix;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;

    private Commitment commitment;

    @BeforeEach
    void oneInForceBetweenDongThapAndHoChiMinhCityAndADraft() {
        new CastInDatabase(sql).arrive();
        var agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        commitment = commitments.save(CommitmentMother.of(agreement));
        agreements.save(AgreementMother.draft());
        entities.flush();
    }

    @Test
    void aPairOfProvincesFindsWhatBindsBoth() {
        assertThat(found(between(DONG_THAP, HO_CHI_MINH))).isEqualTo(1);
        assertThat(found(between(HO_CHI_MINH, DONG_THAP))).isEqualTo(1);
        assertThat(found(between(DONG_THAP, new ProvinceCode("91")))).isZero();
    }

    @Test
    void regionYearAndOwnBodyNarrowIt() {
        assertThat(found(filter("DBSCL", null, null, false))).isEqualTo(2);
        assertThat(found(filter("DBSH", null, null, false))).isZero();
        var ends =
                register.search(
                                RegisterFilter.none().sortedBy(Sort.ENDS_ON, true),
                                Cast.LAN,
                                on(TODAY),
                                1,
                                9)
                        .items()
                        .getFirst()
                        .endsOn();
        assertThat(ends).isNotNull();
        assertThat(found(filter(null, ends.getYear(), null, false))).isPositive();
        assertThat(found(filter(null, ends.getYear() + 1, null, false))).isZero();
        assertThat(found(filter(null, null, null, true), Cast.LAN)).isEqualTo(2);
        assertThat(found(filter(null, null, null, true), Cast.KHANH)).isZero();
    }

    @Test
    void attentionIsAMatterOfTheDay() {
        var due = commitment.dueOn();
        var late = filter(null, null, Attention.OVERDUE, false);
        var risk = filter(null, null, Attention.AT_RISK, false);

        var stale = filter(null, null, Attention.STALE, false);
        var deadline = on(due).deadline(due).result();

        assertThat(found(late, on(deadline))).isZero();
        assertThat(found(late, on(deadline.plusDays(1)))).isEqualTo(1);
        assertThat(found(risk, on(due.minusDays(31)))).isZero();
        assertThat(found(risk, on(due.minusDays(30)))).isEqualTo(1);
        assertThat(found(stale, on(TODAY.plusDays(44)))).isZero();
        assertThat(found(stale, on(TODAY.plusDays(45)))).isEqualTo(1);
    }

    @Test
    void theRowsHandedOverTheRowsOfThePagesAndTheSumsAgree() {
        for (var sort : Sort.values()) {
            for (var descending : new boolean[] {true, false}) {
                var filter = RegisterFilter.none().sortedBy(sort, descending);
                var all = new ArrayList<RegisterRow>();
                register.each(filter, Cast.LAN, on(TODAY), all::add);
                var page = register.search(filter, Cast.LAN, on(TODAY), 1, 1);
                var second = register.search(filter, Cast.LAN, on(TODAY), 2, 1);
                assertThat(all).hasSize(2);
                assertThat(page.total()).isEqualTo(2);
                assertThat(page.items()).containsExactly(all.getFirst());
                assertThat(second.items()).containsExactly(all.getLast());
                assertThat(register.totals(filter, Cast.LAN, on(TODAY)))
                        .isEqualTo(RegisterTotals.of(all));
            }
        }
    }

    @Test
    void aCellOfTheMatrixSaysWhatTheRegisterOfThePairSays() {
        var cell = matrix.cells(null, null, on(TODAY), 45, Cast.LAN);

        assertThat(cell)
                .singleElement()
                .satisfies(pair -> {
                    var totals =
                            register.totals(between(pair.one(), pair.other()), Cast.LAN, on(TODAY));
                    assertThat(pair.agreements()).isEqualTo((int) totals.agreements()).isEqualTo(1);
                    assertThat(pair.commitments()).isEqualTo((int) totals.commitments());
                    assertThat(pair.fulfilled()).isEqualTo((int) totals.fulfilled());
                    assertThat(pair.percentKept()).isZero();
                    assertThat(pair.heardOf()).isEqualTo(TODAY);
                    assertThat(pair.isStale()).isFalse();
                });
        assertThat(
                        viewpoint.as(
                                Cast.DUNG.sight(),
                                () -> matrix.cells(null, null, on(TODAY), 45, Cast.DUNG)))
                .isEmpty();
        assertThat(matrix.cells(null, 2199, on(TODAY), 45, Cast.LAN)).isEmpty();
    }

    @Test
    void aCellIsStaleWhenAllThatIsBeingWorkedOnIsSilent() {
        for (var days : new int[] {44, 45}) {
            var cells = matrix.cells(null, null, on(TODAY.plusDays(days)), 45, Cast.LAN);
            assertThat(cells).singleElement().matches(cell -> cell.isStale() == (days == 45));
        }
        CommitmentMother.report(commitment, "40", files::save);
        CommitmentMother.claim(commitment);
        entities.flush();
        assertThat(matrix.cells(null, null, on(TODAY.plusDays(90)), 45, Cast.LAN))
                .singleElement()
                .matches(cell -> !cell.isStale());
    }

    private static RegisterFilter between(ProvinceCode one, ProvinceCode other) {
        return RegisterFilter.inForce(null, null).between(one, other);
    }

    private long found(RegisterFilter filter) {
        return found(filter, Cast.LAN);
    }

    private long found(RegisterFilter filter, Reckoning reckoning) {
        return register.search(filter, Cast.LAN, reckoning, 1, 9).total();
    }

    private long found(RegisterFilter filter, Official by) {
        return register.search(filter, by, on(TODAY), 1, 50).total();
    }

    private static RegisterFilter filter(
            String region, Integer year, Attention attention, boolean ownOnly) {
        return new RegisterFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                region == null ? null : new RegionCode(region),
                year,
                attention,
                ownOnly,
                Sort.CHANGED_AT,
                true);
    }
}
