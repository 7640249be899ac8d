package vn.lienketvung.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienketvung.analysis.Overview.Part;
import vn.lienketvung.analysis.Tallies.Linkage;
import vn.lienketvung.analysis.Tallies.ObstacleCount;
import vn.lienketvung.analysis.Tallies.ProvinceNow;
import vn.lienketvung.analysis.Tallies.QuarterOfProvince;
import vn.lienketvung.analysis.Tallies.RegionPair;
import vn.lienketvung.analysis.Tallies.Standing;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;

class OverviewTests {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ProvinceCode HCM = new ProvinceCode("79");
    private static final Scope BOTH = new Scope(List.of(DONG_THAP, HCM), null, null, null);
    private static final Quarter Q3 = new Quarter(2026, 3);
    private static final Quarter Q2 = new Quarter(2026, 2);

    private final List<RuntimeException> mishaps = new ArrayList<>();

    @Test
    void thePeriodIsComparedWithTheOneBefore() {
        var overview = read(new Known());
        assertThat(overview.promises()).isEqualTo(kept(6, 4));
        assertThat(overview.promisesBefore()).isEqualTo(kept(1, 4));
        assertThat(overview.changeInPoints()).isEqualByComparingTo("40.0");
        assertThat(overview.promisesOf(HCM).judged()).isEqualTo(2);
        assertThat(overview.promisesOf(DONG_THAP, Q2)).isEqualTo(kept(1, 4));
    }

    @Test
    void nothingDueBeforeIsNoChange() {
        var overview = read(new Known(), Period.of(Q2));
        assertThat(overview.promises()).isEqualTo(kept(1, 4));
        assertThat(overview.changeInPoints()).isNull();
    }

    @Test
    void twelveQuartersEndWithThePeriod() {
        var overview = read(new Known(), new Period(Period.Span.YEAR, 2026, 1));
        assertThat(overview.shownQuarters())
                .hasSize(12)
                .startsWith(new Quarter(2024, 1))
                .endsWith(new Quarter(2026, 4));
        assertThat(overview.promises()).isEqualTo(kept(7, 8));
    }

    @Test
    void whoeverOwesMostComesFirst() {
        var overview = read(new Known());
        assertThat(overview.mostOverdue(5)).extracting(ProvinceNow::province).containsExactly(HCM);
        assertThat(overview.overdue()).isEqualTo(3);
        assertThat(overview.silent()).isEqualTo(2);
        assertThat(overview.obstacleCount()).isEqualTo(9);
        assertThat(overview.longObstacles()).isEqualTo(5);
        assertThat(overview.linked("DNB", "DBSCL"))
                .isEqualTo(overview.linked("DBSCL", "DNB"))
                .isEqualTo(4);
    }

    @Test
    void aPartThatFailsLeavesTheOthersStanding() {
        var overview =
                read(
                        new Known() {
                            @Override
                            public Standing standing(
                                    Scope scope, LocalDate ended, LocalDate today, int silentDays) {
                                throw new IllegalStateException("gone");
                            }
                        });
        assertThat(overview.lacks(Part.STANDING)).isTrue();
        assertThat(overview.lacks(Part.LINKAGE)).isFalse();
        assertThat(overview.promises()).isEqualTo(kept(6, 4));
        assertThat(overview.linkage().inForce()).isEqualTo(20);
        assertThat(mishaps).hasSize(1);
    }

    private static Promises kept(int inTime, int overdue) {
        return new Promises(inTime, 0, 0, 0, overdue, 0, 0);
    }

    private Overview read(Tallies tallies) {
        return read(tallies, Period.of(Q3));
    }

    private Overview read(Tallies tallies, Period period) {
        return Overview.of(
                tallies, BOTH, period, CalendarMother.at("2026-09-30T18:00"), 45, mishaps::add);
    }

    private static class Known implements Tallies {

        @Override
        public Changes changes() {
            return new Changes(Map.of(), 1);
        }

        @Override
        public List<QuarterOfProvince> promises(
                Scope scope, Quarter from, Quarter to, LocalDate ended) {
            return List.of(
                    new QuarterOfProvince(DONG_THAP, Q2, kept(1, 4)),
                    new QuarterOfProvince(DONG_THAP, Q3, kept(5, 3)),
                    new QuarterOfProvince(HCM, Q3, kept(1, 1)));
        }

        @Override
        public Standing standing(Scope scope, LocalDate ended, LocalDate today, int silentDays) {
            return new Standing(
                    List.of(
                            new ProvinceNow(DONG_THAP, 4, 0, 2, null),
                            new ProvinceNow(HCM, 6, 3, 0, today)),
                    List.of(
                            new ObstacleCount(HCM, ObstacleKind.RISK, ObstacleAge.UP_TO_15, 4),
                            new ObstacleCount(HCM, ObstacleKind.CLAIM, ObstacleAge.UP_TO_60, 2),
                            new ObstacleCount(
                                    DONG_THAP, ObstacleKind.CONDITION, ObstacleAge.LONGER, 3)));
        }

        @Override
        public Linkage linkage(Scope scope, Period period) {
            return new Linkage(
                    20,
                    2,
                    1,
                    List.of(new RegionPair(new RegionCode("DBSCL"), new RegionCode("DNB"), 4)));
        }
    }
}
