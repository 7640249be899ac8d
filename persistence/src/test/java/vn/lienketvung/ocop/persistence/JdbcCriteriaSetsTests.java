package vn.lienketvung.ocop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.CriteriaSetId;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcCriteriaSetsTests {

    private static final int RICE = CriteriaMother.RICE;
    private static final LocalDate CHANGE = LocalDate.parse("2027-01-01");

    @Autowired CriteriaSets sets;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcClient sql;

    @Test
    void aSetComesBackAsItWasWritten() {
        add(1, CriteriaMother.FIRST_DAY);

        assertThat(sets.get(new CriteriaSetId(RICE, 1)))
                .usingRecursiveComparison()
                .isEqualTo(CriteriaMother.rice());
    }

    @Test
    void theDayOfFilingChoosesTheVersion() {
        add(1, CriteriaMother.FIRST_DAY);
        add(2, CHANGE);

        assertThat(sets.on(RICE, CHANGE.minusDays(1)).id().version()).isEqualTo(1);
        assertThat(sets.on(RICE, CHANGE).id().version()).isEqualTo(2);
        assertThat(sets.newestVersion(RICE)).isEqualTo(2);
        assertThat(sets.newestVersion(999)).isZero();
        assertThat(sets.lines())
                .filteredOn(line -> line.id().productSet() == RICE)
                .extracting(line -> line.id().version() + " " + line.validUntil())
                .containsExactly("2 null", "1 2026-12-31");
        assertThatThrownBy(() -> sets.on(RICE, LocalDate.parse("2020-01-01")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLineCountsTheQuestionsAndTheDoubts() {
        viewpoint.run(Cast.QUAN.sight(), () -> sets.add(CriteriaMother.doubtful()));

        assertThat(sets.lines())
                .filteredOn(line -> line.id().productSet() == RICE)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.criteria()).isEqualTo(5);
                    assertThat(line.doubts()).isEqualTo(1);
                });
    }

    @Test
    void everybodyReadsTheSetsAndOnlyAdministratorsAddThem() {
        assertThat(viewpoint.as(Sight.VISITOR, () -> sets.lines().size())).isEqualTo(26);
        assertThat(viewpoint.as(Sight.NOBODY, () -> sets.lines().size())).isZero();
        assertThatThrownBy(() ->
                        viewpoint.run(Cast.LAN.sight(), () -> sets.add(CriteriaMother.rice())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into ocop_criterion (product_set, version, code, parent, position, title, max_points, one_case)"
                        + " values (1, 1, 'A9', 'A', 999, 'Thêm', 5, false)",
                "insert into ocop_option (product_set, version, criterion, number, label, points)"
                        + " values (1, 1, 'A1a', 9, 'Thêm', 5)"
            })
    void nothingJoinsAVersionLater(String statement) {
        assertThatThrownBy(
                        () -> viewpoint.run(Cast.QUAN.sight(), () -> sql.sql(statement).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ocop_criteria_set set valid_from = '2020-01-01'",
                "update ocop_criterion set max_points = 1",
                "update ocop_option set points = 1",
                "delete from ocop_option",
                "delete from ocop_criteria_set"
            })
    void noVersionIsChangedOrDeleted(String statement) {
        assertThatThrownBy(
                        () -> viewpoint.run(Cast.QUAN.sight(), () -> sql.sql(statement).update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void add(int version, LocalDate from) {
        viewpoint.run(
                Cast.QUAN.sight(),
                () -> {
                    sets.alone();
                    sets.add(CriteriaMother.rice(version, from));
                });
    }
}
