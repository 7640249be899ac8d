package vn.lienketvung.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommuneNamesTests {

    private static final String HA_NOI = "01";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Territory territory = InMemoryTerritory.cast();

    @Test
    void aNameOfTodayIsFoundHoweverItIsTyped() {
        assertThat(find("Ba Đình")).containsExactly("Phường Ba Đình");
        assertThat(find("phuong ba dinh")).containsExactly("Phường Ba Đình");
    }

    @Test
    void aFormerNameLeadsToWhatTheCommuneBecamePartOf() {
        assertThat(find("truc bach")).containsExactly("Phường Ba Đình");
        assertThat(find("Phường Trúc Bạch")).containsExactly("Phường Ba Đình");
    }

    @Test
    void aFormerCommuneThatWasSplitLeadsToEachPart() {
        assertThat(find("cong vi")).containsExactlyInAnyOrder("Phường Ngọc Hà", "Phường Giảng Võ");
    }

    @Test
    void partsOfNamesFindEachCommuneOnce() {
        assertThat(find("ba")).containsExactly("Phường Ba Đình");
        assertThat(find("phuong")).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void whatWasNeverThereIsNotFound() {
        assertThat(find("khong dau ca")).isEmpty();
        assertThat(find("  ")).isEmpty();
        assertThat(CommuneNames.find(territory, "25", "truc bach", TODAY)).isEmpty();
    }

    private List<String> find(String typed) {
        return CommuneNames.find(territory, HA_NOI, typed, TODAY).stream()
                .map(each -> each.nearest(TODAY).fullName())
                .toList();
    }
}
