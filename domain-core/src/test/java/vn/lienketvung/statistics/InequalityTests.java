package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The measures of inequality on values small enough to be worked out by hand. */
class InequalityTests {

    private static final Offset<Double> NEAR = within(1e-6);

    /** 1 and 3: mean 2, each 1 away from it. */
    @Test
    void theCoefficientOfVariationIsTheDeviationByTheMean() {
        assertThat(VariationCoefficient.of(alike(1, 3))).isEqualTo(0.5, NEAR);
    }

    /** 1 for three people and 5 for one: mean 2, variance (3 · 1 + 1 · 9) / 4 = 3, so √3 / 2. */
    @Test
    void aPlaceOfManyPeopleCountsForMore() {
        assertThat(VariationCoefficient.of(List.of(new Weighed(1, 3), new Weighed(5, 1))))
                .isEqualTo(0.8660254, NEAR);
    }

    /** 1 and 3 have the shares 1/4 and 3/4: 1/4 · ln(1/2) + 3/4 · ln(3/2). */
    @Test
    void theTheilIndexWeighsLogarithmsWithShares() {
        assertThat(TheilIndex.of(alike(1, 3))).isEqualTo(0.1308120, NEAR);
    }

    @Test
    void whereAllAreEqualNothingIsUnequal() {
        assertThat(VariationCoefficient.of(alike(7, 7, 7))).isEqualTo(0, NEAR);
        assertThat(TheilIndex.of(alike(7, 7, 7))).isEqualTo(0, NEAR);
    }

    /**
     * {1, 3} and {4, 8}, mean 4: between 1/4 · ln(2/4) + 3/4 · ln(6/4) = 0.1308120, within 1/4 · 0.1308120 + 3/4 · (1/3 · ln(4/6)
     * + 2/3 · ln(8/6)) = 0.0751778.
     */
    @Test
    void whatLiesBetweenAndWithinGroupsIsTheWhole() {
        var index = TheilIndex.ofGroups(List.of(alike(1, 3), alike(4, 8)));

        assertThat(index.between()).isEqualTo(0.1308120, NEAR);
        assertThat(index.within()).isEqualTo(0.0751778, NEAR);
        assertThat(index.total()).isEqualTo(TheilIndex.of(alike(1, 3, 4, 8)), NEAR);
        assertThat(index.groups().getLast().share()).isEqualTo(0.75, NEAR);
    }

    /** Twice as many places of the same kind, or everything in another unit, are no more unequal. */
    @Test
    void neitherUnitsNorCopiesChangeTheIndex() {
        assertThat(TheilIndex.of(alike(1, 3, 1, 3))).isEqualTo(0.1308120, NEAR);
        assertThat(TheilIndex.of(alike(1000, 3000))).isEqualTo(0.1308120, NEAR);
        assertThat(TheilIndex.of(List.of(new Weighed(1, 2), new Weighed(3, 2))))
                .isEqualTo(0.1308120, NEAR);
    }

    @Test
    void nothingWeighsNothing() {
        assertThatThrownBy(() -> new Weighed(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Weighed> alike(double... values) {
        return Arrays.stream(values).mapToObj(value -> new Weighed(value, 1)).toList();
    }
}
