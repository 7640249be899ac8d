package vn.lienketvung.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.ocop.CriteriaMother.RICE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.lienketvung.ocop.CriteriaSetLine.Validity;

/** Which version applies is a matter of the day of filing. */
class CriteriaSetLineTests {

    private static final LocalDate CHANGE = LocalDate.parse("2027-01-01");

    private final CriteriaSets sets =
            new InMemoryCriteriaSets(CriteriaMother.rice(), CriteriaMother.rice(2, CHANGE));

    @Test
    void aDossierIsScoredByTheVersionOfTheDayItIsFiled() {
        assertThat(sets.on(RICE, CHANGE.minusDays(1)).id().version()).isEqualTo(1);
        assertThat(sets.on(RICE, CHANGE).id().version()).isEqualTo(2);
        assertThat(sets.applying(RICE, CriteriaMother.FIRST_DAY.minusDays(1))).isEmpty();
    }

    @Test
    void theOlderVersionEndsTheDayBeforeTheNewerBegins() {
        var first = sets.lines().getFirst();

        assertThat(first.validUntil()).isEqualTo(CHANGE.minusDays(1));
        assertThat(first.validity(CHANGE.minusDays(1))).isEqualTo(Validity.APPLYING);
        assertThat(first.validity(CHANGE)).isEqualTo(Validity.SUPERSEDED);
        assertThat(sets.lines().getLast().validity(CHANGE.minusDays(1))).isEqualTo(Validity.COMING);
    }

    @Test
    void aVersionThatWasReplacedBeforeItBeganNeverApplies() {
        sets.add(CriteriaMother.rice(3, CHANGE));

        var second = sets.lines().get(1);
        assertThat(second.validity(CHANGE)).isEqualTo(Validity.SUPERSEDED);
        assertThat(second.validity(CHANGE.minusDays(9))).isEqualTo(Validity.SUPERSEDED);
        assertThat(sets.on(RICE, CHANGE).id().version()).isEqualTo(3);
    }
}
