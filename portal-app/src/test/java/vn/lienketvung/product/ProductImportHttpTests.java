package vn.lienketvung.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.establishment.importing.TableOfEstablishments;
import vn.lienketvung.exchange.ImportWizard;
import vn.lienketvung.product.importing.TableOfProducts;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A province loads the products of its cooperatives without JavaScript, from the choice of the kind to the receipt and back. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class ProductImportHttpTests {

    private static final String START = "/lam-viec/nhap";
    private static final String HERE = START + "/san-pham";
    private static final int FIRST = 8_600;

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void productsOfKnownMakersAreLoadedAsDraftsAndTakenBack() throws Exception {
        var official = arrive("dongthap.canbo");
        makers(official);
        assertThat(official.get(START).body()).contains("Nạp cơ sở", "Nạp sản phẩm", HERE);
        assertThat(official.get(HERE).body()).contains("Công bố cần ít nhất một tấm ảnh");
        var wizard = new ImportWizard(official, HERE);
        var file =
                new TableOfProducts(12, 3, FIRST)
                        .put(1, 2, "0314409058")
                        .put(3, 2, "")
                        .put(3, 3, "HTX Mẫu Số 8600")
                        .put(3, 4, "Phường Mỹ Tho")
                        .put(4, 2, "")
                        .put(4, 3, "HTX Không Có Thật")
                        .put(4, 4, "Phường Mỹ Tho")
                        .put(6, 5, "Thực phẩm")
                        .put(8, 8, "mùa nắng")
                        .put(11, 1, "Sản phẩm mẫu 6")
                        .xlsx();
        var job = wizard.send("san-pham.xlsx", file);
        assertThat(official.get(job).body())
                .contains(
                        "Chủ thể OCOP",
                        "value=\"producer\" selected",
                        "value=\"harvest\" selected");
        wizard.match(job, TableOfProducts.columns());
        assertThat(wizard.settled(job))
                .contains("C3", "0314409058", "nạp cơ sở trước rồi nạp sản phẩm")
                .contains("D6", "HTX Không Có Thật", "F8", "I10", "mùa nắng", "B13")
                .contains("5 lỗi ở 5 dòng", "Chỉ nạp 7 dòng đúng");
        assertThat(stored()).isZero();
        wizard.load(job, "good", "keep");
        assertThat(wizard.settled(job))
                .contains("Biên nhận", "Sản phẩm mới</dt><dd class=\"num\">7</dd>");
        assertThat(stored()).isEqualTo(7);
        assertThat(official.get("/lam-viec/san-pham?q=san+pham+mau+1&trangThai=DRAFT").body())
                .contains("Sản phẩm Mẫu 1", "Hợp tác xã Mẫu Số 8601");

        var again = wizard.send("san-pham.xlsx", file);
        assertThat(official.get(again).body()).contains("Đúng tệp này đã được nạp lúc");
        wizard.match(again, TableOfProducts.columns());
        assertThat(wizard.settled(again))
                .contains("Sản phẩm đã có, không đổi</dt><dd class=\"num\">7</dd>");

        execute(
                "update product set version = version + 1, unit = 'hộp' where name = 'Sản phẩm Mẫu 1'");
        wizard.undo(job);
        assertThat(wizard.settled(job))
                .contains("Đã hoàn tác lần nạp này", "1 sản phẩm ở lại vì đã được sửa");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aTableThatDoesNotSayWhoMakesItsProductsIsAnsweredBesideTheColumns() {
        var official = arrive("dongthap.canbo");
        var wizard = new ImportWizard(official, HERE);
        var job =
                wizard.send(
                        "thieu.csv",
                        "Tên sản phẩm;Ghi chú\nTrà sen;x\n".getBytes(StandardCharsets.UTF_8));
        official.get(job);
        var refused = official.post(job + "/cot", "columns[0]", "name", "columns[1]", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Chọn ít nhất một cột để biết sản phẩm của ai");
    }

    @Test
    void theTemplateCarriesItsVersionAndIsNoneOfEstablishments() {
        var official = arrive("dongthap.canbo");
        var template = official.download(HERE + "/bang-mau/xuat");
        official.get(HERE);
        var empty = official.sendFile(HERE, "bang-mau.xlsx", template);
        assertThat(empty.statusCode()).isEqualTo(422);
        official.get(START + "/co-so");
        var wrong = official.sendFile(START + "/co-so", "bang-mau.xlsx", template);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("lkv:san-pham:1");
        assertThat(official.get(START + "/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherProvinceSeesNothingOfIt() {
        var wizard = new ImportWizard(arrive("dongthap.canbo"), HERE);
        var job = wizard.send("rieng.xlsx", new TableOfProducts(1, 1, FIRST).xlsx());
        assertThat(arrive("lamdong.canbo").get(job).statusCode()).isEqualTo(404);
        assertThat(arrive("dongthap.vanthu").get(START).statusCode()).isEqualTo(403);
    }

    private static void makers(Visitor official) {
        var wizard = new ImportWizard(official, START + "/co-so");
        var job = wizard.send("co-so.xlsx", new TableOfEstablishments(3, FIRST).xlsx());
        wizard.match(job, TableOfEstablishments.columns());
        wizard.settled(job);
        wizard.load(job, "all", "keep");
        assertThat(wizard.settled(job)).contains("Biên nhận");
    }

    private long stored() throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select count(*) from product where import_id is not null")) {
            found.next();
            return found.getLong(1);
        }
    }

    private void execute(String change) throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(username, "lienketvung-demo").statusCode()).isEqualTo(302);
        return visitor;
    }
}
