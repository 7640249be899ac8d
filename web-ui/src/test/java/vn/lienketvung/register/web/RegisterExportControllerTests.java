package vn.lienketvung.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.ExportRegister;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.shared.RecordedEvents;

@WebMvcTest
@Import({InMemoryPortal.class, RegisterExportController.class, RegisterSheets.class})
@WithMockUser
class RegisterExportControllerTests {

    /** Three lines of words, then the head. */
    private static final int FIRST = 4;

    @Autowired MockMvc mvc;
    @Autowired InMemoryPortal.Rows register;
    @Autowired RecordedEvents events;

    private int told;

    @BeforeEach
    void anEmptyRegister() {
        register.rows.clear();
        told = events.all().size();
    }

    @Test
    void theHeadSaysWhatWasTakenWhenAndByWhom() throws Exception {
        register.rows.add(row("Kho lạnh"));

        var rows = export("?tt=SIGNED&tinh=82");

        assertThat(rows.get(1).getCellText(0))
                .isEqualTo("Bộ lọc: Trạng thái: Đã ký; Tỉnh, thành phố: Đồng Tháp");
        assertThat(rows.get(2).getCellText(0))
                .contains(Cast.LAN.fullName(), Cast.LAN.organisationName());
        assertThat(register.asked.status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void numbersAndDaysAreSuchAndATitleIsNeverAFormula() throws Exception {
        register.rows.add(row("=HYPERLINK(\"http://vi-du\")"));

        var line = export("").get(FIRST);

        assertThat(line.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(line.getCell(1).getFormula()).isNull();
        assertThat(line.getCellText(1)).startsWith("=HYPERLINK");
        assertThat(line.getCell(8).asNumber().intValue()).isEqualTo(4);
        assertThat(line.getCell(11).asDate().toLocalDate()).isEqualTo(TODAY.plusDays(8));
        assertThat(line.getCell(12).asNumber().intValue()).isEqualTo(8);
        assertThat(line.getCellText(13)).isEqualTo("Nhập từ hồ sơ đã ký");
        assertThat(line.getCell(14).asDate().toLocalDate()).isEqualTo(TODAY);
    }

    @Test
    void thereAreAsManyRowsAsThePageCountsAndTheSumsBelow() throws Exception {
        for (int i = 0; i < 120; i++) register.rows.add(row("Thỏa thuận " + i));

        var rows = export("");

        assertThat(rows).hasSize(FIRST + 120 + 1);
        assertThat(rows.getLast().getCellText(1)).isEqualTo("Cộng 120 thỏa thuận");
        assertThat(rows.getLast().getCell(8).asNumber().intValue()).isEqualTo(480);
    }

    @Test
    void aLargeOneIsAnsweredForInTheTrailASmallOneIsNot() throws Exception {
        register.rows.add(row("Kho lạnh"));
        export("");
        assertThat(events.all()).hasSize(told);

        for (int i = 1; i < ExportRegister.LARGE; i++) register.rows.add(row("Thỏa thuận " + i));
        export("?tt=SIGNED");

        assertThat(events.all().subList(told, events.all().size()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo("read:register-export");
                    assertThat(event.trace().reason()).isEqualTo("100 · tt=SIGNED");
                });
    }

    private List<Row> export(String query) throws Exception {
        var request =
                get(URI.create("/lam-viec/thoa-thuan/xuat" + query))
                        .requestAttr(Official.class.getName(), Cast.LAN);
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Disposition"))
                .contains("attachment", "so-thoa-thuan-" + TODAY + ".xlsx");
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    private static RegisterRow row(String title) {
        return new RegisterRow(
                AgreementId.random(),
                title,
                AgreementKind.USUAL,
                true,
                "12/TT-UBND",
                AgreementStatus.SIGNED,
                null,
                List.of("UBND Đồng Tháp", "UBND An Giang"),
                TODAY.minusYears(1),
                TODAY.plusYears(1),
                4,
                1,
                0,
                TODAY.plusDays(8),
                NOW,
                NOW);
    }
}
