package vn.lienketvung.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** Criteria to read and the calculator over HTTP, without an account and without JavaScript. */
@HttpTest
class OcopPagesHttpTests {

    @LocalServerPort int port;

    @Test
    void anybodyReadsTheSetsAndWhatAStarAsksFor() {
        var visitor = new Visitor(port);

        assertThat(visitor.get("/ocop/bo-tieu-chi").body())
                .contains("Thực phẩm", "Bộ 26", "/ocop/tu-cham/13", "Điểm cần đối chiếu")
                .doesNotContain("/quan-tri/ocop");
        assertThat(visitor.get("/ocop/bo-tieu-chi/1").body())
                .contains("từ 70 điểm", "bắt buộc từ 4 sao", "Sở hữu trí tuệ")
                .doesNotContain("cần đối chiếu với văn bản gốc");
        assertThat(visitor.get("/ocop/bo-tieu-chi/13").body())
                .contains("cần đối chiếu với văn bản gốc", "ghi 35 điểm, cộng lại được 33 điểm");
        assertThat(visitor.get("/ocop/bo-tieu-chi/27").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/ocop/bo-tieu-chi/1?phien-ban=9").statusCode()).isEqualTo(404);
    }

    @Test
    void theCalculatorAddsUpAndNamesTheFloorsThatCapTheStars() {
        var visitor = new Visitor(port);

        assertThat(visitor.get("/ocop/tu-cham/1").body())
                .contains("chưa chọn mức nào", "Tính điểm", "0/100 điểm");
        // All best but intellectual property: four stars ask for a registered trade mark.
        var answer = visitor.get("/ocop/tu-cham/1?" + BEST_OF_SET_1).body();
        assertThat(answer)
                .contains("98/100 điểm", "Đủ điểm 5 sao nhưng chỉ xếp 3 sao", "#c-A3e")
                .contains("Để đạt 4 sao", "Còn 1 tiêu chí chưa chọn");
        assertThat(visitor.get("/ocop/tu-cham/1?" + BEST_OF_SET_1 + "&A3e=2").body())
                .contains("100/100 điểm", "Hạng quốc gia")
                .doesNotContain("chỉ xếp");
    }

    @Test
    void whatTheSetDoesNotHaveIsToldAndNotCounted() {
        assertThat(new Visitor(port).get("/ocop/tu-cham/1?A1a=99&A1b=x&A1c=3").body())
                .contains("Có 2 lựa chọn trong địa chỉ", "3/100 điểm");
    }

    @Test
    void ofTwoCasesOneIsChosen() {
        assertThat(new Visitor(port).get("/ocop/tu-cham/26?C8=C8b-3").body())
                .contains("Trường hợp 2", "3/100 điểm");
    }

    private static final String BEST_OF_SET_1 =
            "A1a=3&A1b=3&A1c=3&A1d=4&A1dd=3&A1e=2&A2a=4&A2b=4&A2c=3&A3a=3&A3b=2&A3c=2&A3d=2&A3dd=2&"
                    + "B4a=4&B4b=4&B4c=5&B5a=6&B5b=4&B5c=3&C6a=3&C6b=5&C6c=4&C6d=4&C7=3&C8=4&C9a=3&"
                    + "C9b=4&C10=5&C11=2&C12=3";
}
