package vn.lienketvung.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LookUpPlaceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final InMemoryTerritory territory = InMemoryTerritory.cast();
    private final LookUpPlace lookUp = new LookUpPlace(territory, territory, territory);

    @Test
    void anOldNameLeadsToTheNewUnit() {
        PlaceAnswer answer = lookUp.lookUp(PlaceQuery.of("Vĩnh Phúc"), TODAY).shown().getFirst();

        assertThat(answer.standing()).isEqualTo(PlaceAnswer.Standing.ENDED);
        assertThat(answer.fate()).isEqualTo(Fate.MERGED);
        assertThat(answer.successors())
                .singleElement()
                .extracting(link -> link.successor().latest().fullName())
                .isEqualTo("Tỉnh Phú Thọ");
    }

    @Test
    void aCodeAnswersWithEveryUnitItMeant() {
        assertThat(lookUp.lookUp(PlaceQuery.of("24"), TODAY).shown())
                .extracting(answer -> answer.unit().latest().name() + " " + answer.standing())
                .containsExactlyInAnyOrder("Bắc Giang ENDED", "Bắc Ninh EXISTS");
    }

    @Test
    void aPartIsShownInItsProvinceAndRegionOfTheDay() {
        PlaceAnswer answer = lookUp.lookUp(PlaceQuery.of("Cống Vị"), TODAY).shown().getFirst();
        AdministrativeUnit part = answer.successors().getFirst().successor();

        assertThat(answer.around().provinceOf(part)).isNotNull();
        assertThat(answer.around().provinceOf(answer.unit()))
                .isNotNull()
                .extracting(AdministrativeUnit::id)
                .isEqualTo(new UnitId("01", null));
    }

    @Test
    void aUnitOfTodaySeenFromBeforeIsNotThereYet() {
        PlaceAnswer answer =
                lookUp.lookUp(PlaceQuery.of("00008"), Units.LAST_DAY_OF_63).shown().getFirst();

        assertThat(answer.standing()).isEqualTo(PlaceAnswer.Standing.NOT_YET);
        assertThat(answer.predecessors()).hasSize(1);
    }

    @Test
    void nothingFoundIsAnEmptyAnswer() {
        PlaceAnswers answers = lookUp.lookUp(PlaceQuery.of("Atlantis"), TODAY);

        assertThat(answers.shown()).isEmpty();
        assertThat(answers.onlySimilar()).isFalse();
    }
}
