package vn.lienketvung.geography.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.geography.LookUpPlace;
import vn.lienketvung.geography.MatchKind;
import vn.lienketvung.geography.PlaceAnswer;
import vn.lienketvung.geography.PlaceMatch;
import vn.lienketvung.geography.PlaceQuery;
import vn.lienketvung.geography.PlaceSearch;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.persistence.PersistenceTest;

@PersistenceTest
class JdbcPlaceSearchTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired PlaceSearch search;

    @Autowired Territory territory;

    @Autowired Zoning zoning;

    @Test
    void aFormerProvinceLeadsToItsSuccessor() {
        PlaceAnswer first = lookUp("Bắc Kạn").getFirst();

        assertThat(first.unit().id()).hasToString("06@");
        assertThat(first.match()).isEqualTo(MatchKind.NAME);
        assertThat(first.successors())
                .singleElement()
                .extracting(link -> link.successor().latest().fullName())
                .isEqualTo("Tỉnh Thái Nguyên");
    }

    @Test
    void aNameWithoutMarksIsFoundToo() {
        assertThat(find("bac kan").getFirst())
                .isEqualTo(new PlaceMatch(UnitId.of("06@"), MatchKind.NAME_WITHOUT_MARKS));
        assertThat(find("tinh dak lak").getFirst().kind()).isEqualTo(MatchKind.NAME_WITHOUT_MARKS);
    }

    @Test
    void exactMarksComeBeforeOthers() {
        List<MatchKind> kinds = find("Hòa Bình").stream().map(PlaceMatch::kind).toList();

        assertThat(kinds).isSorted().contains(MatchKind.NAME);
        assertThat(lookUp("Hòa Bình").getFirst().unit().id()).hasToString("17@");
    }

    @Test
    void oldAndNewSpellingOfToneMarksAreTheSame() {
        assertThat(find("Hoà Bình")).isEqualTo(find("Hòa Bình"));
    }

    @Test
    void aCodeFindsEveryUnitThatBoreItTheOneOfTheDayFirst() {
        assertThat(find("24"))
                .extracting(match -> match.unit().toString())
                .containsExactly("24@2025-07-01", "24@");
        assertThat(search.find(PlaceQuery.of("24"), LocalDate.of(2024, 1, 1), 30).items())
                .extracting(match -> match.unit().toString())
                .containsExactly("24@", "24@2025-07-01");
    }

    @Test
    void aNameWithItsProvinceLeavesTheOtherHomonymsOut() {
        Page<PlaceMatch> everywhere = search.find(PlaceQuery.of("Tân Phú"), TODAY, 100);
        Page<PlaceMatch> inDongNai = search.find(PlaceQuery.of("Tân Phú, Đồng Nai"), TODAY, 100);

        assertThat(inDongNai.total()).isPositive().isLessThan(everywhere.total());
        assertThat(lookUp("Tân Phú, Đồng Nai").getFirst().unit().id())
                .hasToString("26116@2025-07-01");
    }

    @Test
    void aFormerDistrictFindsTheCommunesThatLayInIt() {
        assertThat(lookUp("huyện Cầu Kè"))
                .isNotEmpty()
                .allMatch(answer -> answer.match() == MatchKind.DISTRICT)
                .allMatch(answer -> "Huyện Cầu Kè".equals(answer.unit().formerDistrict()));
    }

    @Test
    void aMisspeltNameFindsSimilarOnes() {
        assertThat(lookUp("Kontum").getFirst())
                .matches(answer -> answer.match() == MatchKind.SIMILAR)
                .matches(answer -> answer.unit().latest().name().equals("Kon Tum"));
    }

    @Test
    void signsOfPatternsAreOrdinaryLetters() {
        assertThat(find("%%")).isEmpty();
        assertThat(find("__")).isEmpty();
        assertThat(find("a\\")).isEmpty();
    }

    @Test
    void thePageTellsHowManyThereAreInAll() {
        Page<PlaceMatch> page = search.find(PlaceQuery.of("tân"), TODAY, 30);

        assertThat(page.items()).hasSize(30);
        assertThat(page.total()).isGreaterThan(300);
    }

    private List<PlaceMatch> find(String typed) {
        return search.find(PlaceQuery.of(typed), TODAY, 30).items();
    }

    private List<PlaceAnswer> lookUp(String typed) {
        return new LookUpPlace(search, territory, zoning)
                .lookUp(PlaceQuery.of(typed), TODAY)
                .shown();
    }
}
