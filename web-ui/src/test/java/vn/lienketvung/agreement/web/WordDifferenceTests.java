package vn.lienketvung.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDifferenceTests {

    private static String told(String before, String after) {
        return WordDifference.between(before, after).stream()
                .map(piece ->
                        switch (piece.kind()) {
                            case KEPT -> piece.text();
                            case REMOVED -> "[-" + piece.text() + "-]";
                            case ADDED -> "{+" + piece.text() + "+}";
                        })
                .collect(Collectors.joining());
    }

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        assertThat(told("Mở 40 điểm bán trái cây", "Mở 55 điểm bán trái cây"))
                .isEqualTo("Mở [-40-]{+55+} điểm bán trái cây");
    }

    @Test
    void aNumberIsOneWordHoweverItIsWritten() {
        assertThat(told("thu mua 1.250,5 tấn mỗi năm", "thu mua 1.350,5 tấn mỗi năm"))
                .isEqualTo("thu mua [-1.250,5-]{+1.350,5+} tấn mỗi năm");
    }

    @Test
    void aPhraseThatChangedStandsTogether() {
        assertThat(
                        told(
                                "Hai bên trao đổi thông tin mỗi quý một lần bằng văn bản",
                                "Hai bên trao đổi thông tin hằng tháng bằng văn bản"))
                .isEqualTo(
                        "Hai bên trao đổi thông tin [-mỗi quý một lần-]{+hằng tháng+} bằng văn bản");
    }

    @Test
    void equalTextsHaveNothingMarked() {
        assertThat(told("Không đổi.", "Không đổi.")).isEqualTo("Không đổi.");
    }

    @Test
    void wordsPutInAtTheEndStandAfterTheRest() {
        assertThat(told("Giao hàng trước 9 giờ", "Giao hàng trước 9 giờ sáng"))
                .isEqualTo("Giao hàng trước 9 giờ{+ sáng+}");
    }

    @Test
    void aWhollyNewParagraphStandsWholeAfterTheOldOne() {
        var before = "Tăng cường phối hợp giữa hai địa phương";
        var after = "Mở 40 điểm bán trái cây tại chợ đầu mối";
        assertThat(told(before, after)).isEqualTo("[-" + before + "-]{+" + after + "+}");
    }

    @Test
    void whereNothingStoodAllIsAddedAndWhereNothingStandsAllIsRemoved() {
        assertThat(told("", "mới")).isEqualTo("{+mới+}");
        assertThat(told("cũ", "")).isEqualTo("[-cũ-]");
    }
}
