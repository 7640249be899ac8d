package vn.lienketvung.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.ocop.CriteriaMother.answered;
import static vn.lienketvung.ocop.CriteriaMother.divided;
import static vn.lienketvung.ocop.CriteriaMother.option;
import static vn.lienketvung.ocop.CriteriaMother.set;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A set is what the decision says, and says itself where its points do not add up. */
class CriteriaSetTests {

    @Test
    void whatIsAnsweredIsACriterionWithOptionsOrAChoiceOfOneCase() {
        assertThat(CriteriaMother.rice().questions())
                .extracting(Criterion::code)
                .containsExactly("A1a", "A1b", "B2", "C3", "C4");
        assertThat(CriteriaMother.rice().conditions())
                .extracting(Criterion::code)
                .containsExactly("C3");
    }

    @Test
    void aSoundSetHasNoDoubtAndReachesAHundred() {
        assertThat(CriteriaMother.rice().sumDoubts()).isEmpty();
        assertThat(CriteriaMother.rice().reachablePoints()).isEqualTo(100);
    }

    @Test
    void aSumThatIsNotReachedIsToldAndNotScaled() {
        var doubtful = CriteriaMother.doubtful();

        assertThat(doubtful.sumDoubts())
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.criterion().code()).isEqualTo("C");
                    assertThat(doubt.declared()).isEqualTo(35);
                    assertThat(doubt.found()).isEqualTo(32);
                });
        assertThat(doubtful.reachablePoints()).isEqualTo(97);
    }

    @Test
    void aBestOptionBelowThePointsOfItsCriterionIsADoubtToo() {
        var parts =
                List.of(
                        answered("A", 40, option(40)),
                        answered("B", 25, option(24)),
                        answered("C", 35, option(35)));

        assertThat(set(1, 1, CriteriaMother.FIRST_DAY, parts).sumDoubts())
                .extracting(doubt -> doubt.criterion().code())
                .containsExactly("B");
    }

    @Test
    void aSetHasThreePartsAndEachCodeOnce() {
        var a = answered("A", 40, option(40));
        assertThatThrownBy(() -> set(1, 1, CriteriaMother.FIRST_DAY, List.of(a)))
                .hasMessageContaining("has the parts [A]");
        var twice =
                divided(
                        "B",
                        25,
                        false,
                        answered("B1", 20, option(20)),
                        answered("B1", 5, option(5)));
        var c = answered("C", 35, option(35));
        assertThatThrownBy(() -> set(1, 1, CriteriaMother.FIRST_DAY, List.of(a, twice, c)))
                .hasMessageContaining("B1 stands twice");
        assertThatThrownBy(() -> divided("B", 25, false)).hasMessageContaining("either divided");
    }
}
