package vn.lienketvung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.AccessMatrix.Principal;

/** Pages that are made to be laid on a table: how many sheets they take, and what stands on them. */
@BrowserTest
class PrintedPagesIT {

    @LocalServerPort int port;

    @Test
    void theOverviewOfTheNationTakesTwoSheets() throws IOException {
        try (var printed = printed(Principal.MINISTRY, "/lam-viec/phan-tich")) {
            assertThat(printed.getNumberOfPages()).isEqualTo(2);
            assertThat(textOf(printed))
                    .contains("Hoàng Sa", "Trường Sa", "Đồng Tháp", "Cà Mau")
                    .doesNotContain("Đăng xuất");
        }
    }

    @Test
    void theLeadersPageTakesOneSheet() throws IOException {
        try (var printed = printed(Principal.PROVINCE_LEADER, "/lam-viec/trang-lanh-dao")) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
        }
    }

    private PDDocument printed(Principal by, String address) throws IOException {
        try (var person = new Person(port, Chromium.laptop())) {
            person.signIn(by.username());
            person.open(address);
            return Loader.loadPDF(
                    person.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
        }
    }

    private static String textOf(PDDocument printed) throws IOException {
        return new PDFTextStripper().getText(printed).replaceAll("\\s+", " ");
    }
}
