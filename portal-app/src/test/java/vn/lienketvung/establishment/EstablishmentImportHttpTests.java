package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.establishment.importing.TableOfEstablishments;
import vn.lienketvung.exchange.ImportWizard;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A province loads its cooperatives without JavaScript, from the template to the receipt, and takes them back. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class EstablishmentImportHttpTests {

    private static final String HERE = "/lam-viec/nhap/co-so";

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void goodRowsAreLoadedBadOnesToldAndTheSameFileIsKnownAgain() throws Exception {
        var official = arrive("dongthap.canbo");
        var file =
                new TableOfEstablishments(20, 1)
                        .put(3, 4, "0314409059")
                        .put(5, 3, "Xã Không Có")
                        .put(7, 6, 3)
                        .put(9, 10, "12")
                        .put(11, 4, TableOfEstablishments.taxCode(1))
                        .xlsx();
        var job = send(official, file);
        assertThat(official.get(job).body())
                .contains("Đối chiếu cột", "Ngày TL / thành lập", "value=\"taxCode\" selected");
        match(official, job);
        var checked = settled(official, job);
        assertThat(checked)
                .contains(
                        "5 lỗi ở 5 dòng",
                        "E6",
                        "0314409059",
                        "D8",
                        "Xã Không Có",
                        "G10",
                        "K12",
                        "Trùng mã số thuế với dòng 3")
                .contains("Chỉ nạp 15 dòng đúng");
        assertThat(stored()).isZero();
        assertThat(official.post(job + "/nap", "mode", "all", "known", "keep").statusCode())
                .isEqualTo(422);
        official.get(job);
        assertThat(official.post(job + "/nap", "mode", "good", "known", "keep").statusCode())
                .isEqualTo(303);
        assertThat(settled(official, job)).contains("Biên nhận", "Hoàn tác được đến");
        assertThat(stored()).isEqualTo(15);
        assertThat(official.get("/lam-viec/co-so?q=mau+so+2").body())
                .contains("Hợp tác xã Mẫu Số 2", "Đang hoạt động");

        var again = send(official, file);
        assertThat(official.get(again).body()).contains("Đúng tệp này đã được nạp lúc");
        match(official, again);
        var known = settled(official, again);
        assertThat(known).contains("Cơ sở đã có, không đổi</dt><dd class=\"num\">15</dd>");

        official.get(job);
        assertThat(official.post(job + "/hoan-tac").statusCode()).isEqualTo(303);
        assertThat(settled(official, job)).contains("Đã hoàn tác");
        assertThat(stored()).isZero();
        official.get(again);
        assertThat(official.post(again + "/bo").statusCode()).isEqualTo(303);
        assertThat(official.get(again).body()).contains("Đã bỏ: không ghi gì vào sổ");
    }

    @Test
    void theMarkedFileComesBackAndItsMarksAreTheProblems() {
        var official = arrive("dongthap.canbo");
        var job = send(official, new TableOfEstablishments(4, 500).put(1, 10, "12").xlsx());
        match(official, job);
        settled(official, job);
        var marked = official.download(job + "/danh-dau/xuat");
        assertThat(new String(marked, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        var back = send(official, marked);
        assertThat(official.get(back).body()).contains("Lỗi <span");
    }

    @Test
    void theTemplateIsKnownAndWhatIsNoTableIsAnsweredBesideTheField() {
        var official = arrive("dongthap.canbo");
        var template = official.download(HERE + "/bang-mau/xuat");
        assertThat(new String(template, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        official.get(HERE);
        var empty = official.sendFile(HERE, "bang-mau.xlsx", template);
        assertThat(empty.statusCode()).isEqualTo(422);
        official.get(HERE);
        var refused = official.sendFile(HERE, "a.xlsx", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tệp không phải bảng tính XLSX, XLS hay CSV");
    }

    @Test
    void theMinistryLoadsForTheNationAndProvincesSeeOnlyTheirOwn() {
        var ministry = arrive("bo.theodoi");
        var file =
                "Tên;Loại hình;Tỉnh;Xã;MST;Ngày thành lập;Số thành viên;Lĩnh vực;Người đại diện;Chức vụ;Điện thoại\n"
                        + "HTX Bộ Nạp;HTX;Lâm Đồng;Phường Xuân Hương - Đà Lạt;"
                        + TableOfEstablishments.taxCode(900)
                        + ";01/02/2020;9;Trồng trọt;Ngô Văn Mẫu;Giám đốc;0912345678\n";
        var wizard = wizard(ministry);
        var job = wizard.send("ca-nuoc.csv", file.getBytes(StandardCharsets.UTF_8));
        wizard.match(
                job,
                List.of(
                        "name",
                        "kind",
                        "province",
                        "commune",
                        "taxCode",
                        "foundedOn",
                        "members",
                        "sectors",
                        "representative",
                        "position",
                        "phone"));
        assertThat(settled(ministry, job))
                .contains("Cơ sở mới</dt><dd class=\"num\">1</dd>")
                .doesNotContain("Khi có dòng lỗi", "Cập nhật theo tệp");
        assertThat(arrive("lamdong.canbo").get(job).statusCode()).isEqualTo(404);
        assertThat(arrive("dongthap.vanthu").get(HERE).statusCode()).isEqualTo(403);
        ministry.get(job);
        assertThat(ministry.post(job + "/nap", "mode", "all", "known", "keep").statusCode())
                .isEqualTo(303);
        assertThat(settled(ministry, job)).contains("Biên nhận");
        assertThat(arrive("lamdong.canbo").get("/lam-viec/co-so?q=bo+nap").body())
                .contains("HTX Bộ Nạp");
    }

    private static ImportWizard wizard(Visitor visitor) {
        return new ImportWizard(visitor, HERE);
    }

    private static void match(Visitor visitor, String job) {
        wizard(visitor).match(job, TableOfEstablishments.columns());
    }

    private static String settled(Visitor visitor, String job) {
        return wizard(visitor).settled(job);
    }

    private static String send(Visitor visitor, byte[] file) {
        return wizard(visitor).send("danh-sach.xlsx", file);
    }

    private long stored() throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select count(*) from establishment where import_id is not null and province = '82'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(username, "lienketvung-demo").statusCode()).isEqualTo(302);
        return visitor;
    }
}
