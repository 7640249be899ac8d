package vn.lienketvung.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.pledge.PledgeMother;

@WebMvcTest
@Import({InMemoryPortal.class, LedgerBooks.class})
class LedgerBooksTests {

    /** Three lines of words, then the head. */
    private static final int FIRST = 4;

    @Autowired LedgerBooks books;

    private final Agreement agreement = AgreementMother.enforcedInForce();
    private final LedgerDesk.Book book =
            new LedgerDesk.Book(
                    agreement,
                    List.of(PledgeMother.of(agreement, 0), PledgeMother.of(agreement, 1)));

    @BeforeEach
    void inVietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void numbersAndDaysAreSuchAndANoteIsNeverAFormula() throws IOException {
        var money = book.ledgers().getFirst();
        PledgeMother.confirm(money, PledgeMother.report(money, agreement, "700000000", "=1+1"));
        PledgeMother.report(money, agreement, "1000000");

        var pledge = rows(0).get(FIRST);
        assertThat(pledge.getCell(5).asNumber()).isEqualByComparingTo("1200000000");
        assertThat(pledge.getCell(8).asDate().toLocalDate()).isEqualTo(TODAY.plusMonths(3));
        assertThat(pledge.getCell(9).asNumber()).isEqualByComparingTo("700000000");
        assertThat(pledge.getCell(10).asNumber()).isEqualByComparingTo("1000000");
        assertThat(pledge.getCell(11).asNumber()).isEqualByComparingTo("0");
        assertThat(pledge.getCellText(12)).isEqualTo("Chưa nhận đủ");

        var entries = rows(1);
        assertThat(entries).hasSize(FIRST + 3);
        var reported = entries.get(FIRST);
        assertThat(reported.getCell(3).asDate().toLocalDate()).isEqualTo(TODAY);
        assertThat(reported.getCell(10).getType()).isEqualTo(CellType.STRING);
        assertThat(reported.getCell(10).getFormula()).isNull();
        assertThat(reported.getCellText(10)).isEqualTo("=1+1");
        assertThat(reported.getCell(14).asDate().toLocalDate()).isEqualTo(TODAY);
        var confirmed = entries.get(FIRST + 1);
        assertThat(confirmed.getCellText(4)).isEqualTo("Xác nhận đã nhận");
        assertThat(confirmed.getCell(5).asNumber().intValue()).isEqualTo(1);
    }

    @Test
    void whatNobodyReportedIsEmptyAndNeverZero() throws IOException {
        var things = rows(0).get(FIRST + 1);
        assertThat(things.getCellText(3)).isEqualTo("Thùng nhựa đựng trái cây");
        assertThat(things.getCellText(6)).isEqualTo("chiếc");
        for (var column : List.of(9, 10, 11))
            assertThat(things.getOptionalCell(column).filter(cell -> !cell.getText().isEmpty()))
                    .isEmpty();
        assertThat(things.getCellText(12)).isEqualTo("Chưa có báo cáo");
        assertThat(rows(1)).hasSize(FIRST);
    }

    @Test
    void theHeadSaysWhatWasTakenWhenAndByWhom() throws IOException {
        var rows = rows(0);
        assertThat(rows.get(0).getCellText(0)).isEqualTo(agreement.title());
        assertThat(rows.get(1).getCellText(0))
                .contains(Cast.LAN.fullName(), Cast.LAN.organisationName());
    }

    private List<Row> rows(int sheet) throws IOException {
        var bytes = books.write(book, Cast.LAN, Reckoning.at(NOW, CalendarMother.calendar()));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }
}
