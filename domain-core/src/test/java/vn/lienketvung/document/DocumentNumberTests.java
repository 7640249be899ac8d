package vn.lienketvung.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentNumberTests {

    @Test
    void aNumberStandsBeforeTheKindAndTheBody() {
        assertThat(DocumentNumber.of(115, DocumentKind.PLAN, "UBND").text())
                .isEqualTo("Số: 115/KH-UBND");
        assertThat(DocumentNumber.of(9, DocumentKind.SUBMISSION, "SNNMT").text())
                .isEqualTo("Số: 09/TTr-SNNMT");
    }

    @Test
    void aLetterHasNoKindInItsSymbol() {
        assertThat(DocumentNumber.of(12, DocumentKind.LETTER, "UBND-KTTH").text())
                .isEqualTo("Số: 12/UBND-KTTH");
    }

    @Test
    void roomIsLeftForANumberThatIsNotGivenYet() {
        assertThat(DocumentNumber.open(DocumentKind.REPORT, "UBND").text())
                .isEqualTo("Số: ……/BC-UBND");
        assertThat(DocumentNumber.open(DocumentKind.MINUTES).text()).isEqualTo("Số: ……/BB-……");
    }

    @Test
    void thereIsNoNumberBelowOne() {
        assertThatThrownBy(() -> DocumentNumber.of(0, DocumentKind.PLAN, "UBND"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
