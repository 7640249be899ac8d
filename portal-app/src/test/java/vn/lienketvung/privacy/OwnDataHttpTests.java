package vn.lienketvung.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** Everybody reads what the portal holds of people; whoever is signed in takes the own data along. */
@HttpTest
class OwnDataHttpTests {

    private static final String EXPORT = "/lam-viec/ho-so-ca-nhan/du-lieu/xuat";

    @LocalServerPort int port;

    @Test
    void theRegisterIsThereForEverybodyInBothLanguages() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/quyen-rieng-tu").body())
                .contains("href=\"/quyen-rieng-tu/du-lieu-ca-nhan\"");
        assertThat(visitor.get("/quyen-rieng-tu/du-lieu-ca-nhan").body())
                .contains("Người đại diện cơ sở", "Người khai đồng ý", "3 chữ số cuối");
        assertThat(visitor.get("/quyen-rieng-tu/du-lieu-ca-nhan?lang=en").statusCode())
                .isEqualTo(200);
        assertThat(visitor.get(EXPORT).statusCode()).isEqualTo(302);
    }

    @Test
    void somebodyTakesTheOwnDataAlongAndNobodyElses() throws IOException {
        var representative = arrive("htx.senvang");
        assertThat(representative.get("/lam-viec/ho-so-ca-nhan").body()).contains(EXPORT);
        var book = unpacked(representative.download(EXPORT));
        assertThat(book)
                .contains(
                        "htx.senvang",
                        "Đại diện hợp tác xã",
                        "Đăng nhập",
                        "9900001115",
                        "Tên trong hồ sơ")
                .doesNotContain("dongthap.canbo", "9900001041");
        assertThat(unpacked(representative.download(EXPORT)))
                .contains("Tải dữ liệu của chính mình");
    }

    private static String unpacked(byte[] workbook) throws IOException {
        var all = new StringBuilder();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (var sheet : book.getSheets().toList()) {
                all.append(sheet.getName()).append('\n');
                for (var row : sheet.read())
                    row.forEach(cell ->
                            all.append(cell == null ? "" : cell.getRawValue()).append('\n'));
            }
        }
        return all.toString();
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(username, "lienketvung-demo").statusCode()).isEqualTo(302);
        return visitor;
    }
}
