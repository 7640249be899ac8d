package vn.lienketvung.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.VietnamTime;

/** Keeping the units of measure over HTTP, without JavaScript. */
@HttpTest
class CodeListHttpTests {

    private static final String LISTS = "/quan-tri/danh-muc";
    private static final String UNITS = LISTS + "/don-vi-tinh";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @LocalServerPort int port;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = new Visitor(port);
        administrator.signIn("quantri", "lienketvung-demo");
    }

    @Test
    void aUnitIsAddedRenamedRetiredAndUsedAgain() {
        assertThat(administrator.get(LISTS).body()).contains("Đơn vị tính", UNITS);
        assertThat(administrator.get(UNITS + "?tim=tan").body())
                .contains(">tấn</a>", "nghìn tấn")
                .doesNotContain(">hồ sơ</a>");

        assertThat(add("tàu cá").statusCode()).isEqualTo(303);
        var boat = UNITS + "/tau-ca";
        assertThat(send(boat + "/sua", "label", "tàu đánh cá", "labelEnglish", "fishing boats"))
                .isEqualTo(303);
        assertThat(administrator.get(boat + "/sua").body())
                .contains("Mục “tàu đánh cá”", "Mã “tau-ca” giữ nguyên");

        assertThat(send(boat + "/ngung-dung", "from", "01/01/2020")).isEqualTo(422);
        assertThat(send(boat + "/ngung-dung", "from", "31/02/2030")).isEqualTo(422);
        assertThat(send(boat + "/ngung-dung", "from", today())).isEqualTo(303);
        assertThat(administrator.get(boat + "/sua").body())
                .contains("đã ngừng được gợi ý từ " + today())
                .doesNotContain(boat + "/ngung-dung");
        assertThat(send(boat + "/dung-lai")).isEqualTo(303);
        assertThat(administrator.get(boat + "/sua").body()).contains(boat + "/ngung-dung");
    }

    @Test
    void whatTheListHasOrCannotHoldIsRefusedBesideTheField() {
        var twice = add("TAN");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body())
                .contains("Danh mục đã có “tấn”", "value=\"TAN\"", "href=\"#label\"");
        var empty = administrator.post(UNITS + "/moi", "position", "0");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#labelEnglish\"", "số nguyên từ 1 đến 9999");
        assertThat(administrator.get(UNITS + "/khong-co/sua").statusCode()).isEqualTo(404);
        assertThat(administrator.get(LISTS + "/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void whoSavesOverAnotherSeesBothVersions() {
        administrator.get(UNITS + "/ta/sua");
        var answer =
                administrator.post(
                        UNITS + "/ta/sua",
                        "label",
                        "tạ (100 kg)",
                        "labelEnglish",
                        "quintals",
                        "position",
                        "7",
                        "version",
                        "99");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("tạ (100 kg)", "quintals (100 kg)");
    }

    private HttpResponse<String> add(String label) {
        administrator.get(UNITS + "/moi");
        return administrator.post(
                UNITS + "/moi",
                "label",
                label,
                "labelEnglish",
                "a unit of the test",
                "position",
                "900",
                "wholeOnly",
                "true");
    }

    /** Sends the form with the version of the entry's page and the place it has. */
    private int send(String address, String... typed) {
        var page = administrator.get(address.replaceAll("/[^/]+$", "/sua")).body();
        var version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        var form = new ArrayList<>(List.of(typed));
        form.addAll(List.of("position", "900", "version", version.group(1)));
        return administrator.post(address, form.toArray(String[]::new)).statusCode();
    }

    private static String today() {
        return LocalDate.now(VietnamTime.ZONE).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
