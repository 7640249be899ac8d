package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** The focal point of a commune finds two records of one cooperative, merges them, undoes it, and tells them apart. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class DuplicatesHttpTests {

    private static final Pattern COMPARE =
            Pattern.compile("/lam-viec/co-so/([0-9a-f-]{36})/gop/([0-9a-f-]{36})");
    private static final Pattern UNDO =
            Pattern.compile("/lam-viec/co-so/gop/[0-9a-f-]{36}/hoan-tac");

    @LocalServerPort int port;

    @Test
    void twoRecordsAreMergedPartedAndToldApart() {
        var commune = new Visitor(port);
        commune.signIn("sadec.daumoi", "lienketvung-demo");
        var list = commune.get("/lam-viec/co-so/trung-lap").body();
        assertThat(list).contains("HTX Nhãn Sông Tiền", "Trùng tên", "Cùng số điện thoại");
        var compare = found(COMPARE, list);
        assertThat(commune.get(compare).body())
                .contains("Hồ sơ được giữ", "9900001041", "Giống nhau ở cả hai hồ sơ");

        var merged = commune.fillIn(compare, "pick[MEMBERS]", declaredOf(commune, compare));
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(303);
        assertThat(commune.get("/lam-viec/co-so/trung-lap").body())
                .doesNotContain("HTX Nhãn Sông Tiền");
        var kept = commune.get(merged.headers().firstValue("location").orElseThrow()).body();
        assertThat(kept).contains("Hợp tác xã Nhãn Sông Tiền", "Đã gộp vào hồ sơ này:", ">9</dd>");

        var parted = commune.fillIn(found(UNDO, kept));
        assertThat(parted.statusCode()).as(parted.body()).isEqualTo(303);
        var again = commune.get(parted.headers().firstValue("location").orElseThrow()).body();
        assertThat(again).contains("HTX Nhãn Sông Tiền", "Chờ xác nhận", "Có thể trùng");

        commune.get(compare);
        var silent = commune.patiently().fillIn(compare + "/khac-nhau", "reason", "");
        assertThat(silent.statusCode()).isEqualTo(422);
        commune.impatiently();
        commune.get(compare);
        var apart = commune.fillIn(compare + "/khac-nhau", "reason", "Hai cơ sở cùng xóm");
        assertThat(apart.statusCode()).as(apart.body()).isEqualTo(303);
        assertThat(commune.get("/lam-viec/co-so/trung-lap").body())
                .contains("Không thấy hồ sơ nào trùng");
    }

    /** Of the two in the address the one that says nine members. */
    private static String declaredOf(Visitor commune, String compare) {
        var ids = COMPARE.matcher(compare);
        assertThat(ids.matches()).isTrue();
        var first = commune.get("/lam-viec/co-so/" + ids.group(1)).body();
        commune.get(compare);
        return first.contains("<h1>HTX Nhãn") ? ids.group(1) : ids.group(2);
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group();
    }
}
