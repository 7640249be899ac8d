package vn.lienketvung.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfficialDocumentTests {

    @Test
    void theMeasuresLieWithinTheRangesOfTheDecree() {
        assertThat(Layout.TOP).isBetween(20.0, 25.0);
        assertThat(Layout.BOTTOM).isBetween(20.0, 25.0);
        assertThat(Layout.LEFT).isBetween(30.0, 35.0);
        assertThat(Layout.RIGHT).isBetween(15.0, 20.0);
        assertThat(Layout.FIRST_LINE).isBetween(10.0, 12.7);
        assertThat(Layout.LINE_SPACING).isBetween(1.0, 1.5);
        assertThat(Layout.PARAGRAPH_GAP).isGreaterThanOrEqualTo(6);
        assertThat(List.of(Layout.NATION, Layout.ISSUER, Layout.LETTER_SUBJECT))
                .allMatch(size -> size == 12 || size == 13);
        assertThat(List.of(Layout.MOTTO, Layout.PLACE, Layout.TITLE, Layout.BODY))
                .allMatch(size -> size == 13 || size == 14);
    }

    @Test
    void theLettersOfTheMotherAreAllOfThem() {
        assertThat(DocumentMother.LETTERS.chars().distinct().count()).isEqualTo(134);
        assertThat(DocumentMother.LETTERS.toLowerCase().chars().distinct().count()).isEqualTo(67);
    }

    @Test
    void bodiesAndPositionsStandInVietnameseCapitals() {
        var head =
                new Letterhead(
                        "Ủy ban nhân dân tỉnh Đắk Lắk",
                        DocumentNumber.recorded("1/X"),
                        DatedPlace.OPEN);

        assertThat(head.issuers()).containsExactly("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK");
        assertThat(Signature.of(Capacity.FOR_HEAD, "Chủ tịch", "Phó Chủ tịch"))
                .extracting(Signature::authority, Signature::position)
                .containsExactly(List.of("KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH");
    }

    @Test
    void capacitiesAreAbbreviatedAsTheDecreeWritesThem() {
        assertThat(List.of(Capacity.values()))
                .extracting(each -> each.of("X"))
                .containsExactly("X", "TM. X", "Q. X", "KT. X", "TL. X", "TUQ. X");
    }

    @Test
    void kindsAreAbbreviatedAsTheDecreeWritesThem() {
        assertThat(
                        List.of(DocumentKind.values()).stream()
                                .map(DocumentKind::abbreviation)
                                .collect(Collectors.joining(" ")))
                .isEqualTo("BC BB KH TTr TB BGN BTT HĐ ");
    }

    @Test
    void recipientsEndWithTheCopyThatIsKept() {
        assertThat(Recipients.of(List.of("Như trên", "Các bên")).lines())
                .containsExactly("- Như trên;", "- Các bên;", "- Lưu: VT.");
        assertThat(Recipients.NONE.lines()).isEmpty();
    }

    @Test
    void entriesAreLetteredInTheOrderOfTheVietnameseAlphabet() {
        assertThat(new Listing(Listing.Mark.LETTER, Collections.nCopies(6, "x")).lines())
                .containsExactly("a) x", "b) x", "c) x", "d) x", "đ) x", "e) x");
        assertThat(new Listing(Listing.Mark.NUMBER, List.of("x", "y")).lines())
                .containsExactly("1. x", "2. y");
    }

    @Test
    void whatNoPrinterHasASignForIsLeftOut() {
        var odd = "Một\u0000 \u200Bhai\u00A0ba\t e\u0302 \uD800 \uE000";

        assertThat(Paragraph.of(odd).text()).isEqualTo("Một hai ba ê");
        assertThat(Paragraph.ofLines("một\r\n\r\n hai ")).hasSize(2);
    }

    @Test
    void everyRowHasACellForEachColumn() {
        var columns = List.of(Column.left("A", 1), Column.left("B", 1));

        assertThatThrownBy(() -> Table.of(columns, List.of(Row.of("một"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Row.of("a\nb", "").lines(0)).containsExactly("a", "b");
    }

    @Test
    void columnsUnderOneHeadingShareIt() {
        var head = DocumentMother.table(1).head();

        assertThat(head.getFirst())
                .containsExactly(
                        new HeadCell("TT", 0, 1, 2),
                        new HeadCell("Nội dung", 1, 1, 2),
                        new HeadCell("Số lượng", 2, 2, 1));
        assertThat(head.getLast())
                .containsExactly(
                        new HeadCell("Kế hoạch", 2, 1, 1), new HeadCell("Thực hiện", 3, 1, 1));
        assertThat(Table.of(List.of(Column.left("A", 1)), List.of()).head()).hasSize(1);
    }

    @Test
    void everyPageOfADraftSaysSo() {
        var document = DocumentMother.of(DocumentKind.PLAN);

        assertThat(document.foot()).isNull();
        assertThat(document.asDraft().foot()).isEqualTo("DỰ THẢO");
        assertThat(document.imprinted("Mã 1").asDraft().foot()).isEqualTo("DỰ THẢO · Mã 1");
    }
}
