package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;

class AgreementTextTests {

    @Test
    void equalTextsHaveEqualHashesHoweverTheirAccentsAreCoded() {
        var composed = AgreementMother.complete();
        var before = composed.hash();
        composed.reviseClauses(
                List.of(
                        new Clause(
                                Normalizer.normalize("Trao đổi thông tin", Normalizer.Form.NFD),
                                "Mỗi quý một lần.")),
                Cast.LAN,
                NOW);
        assertThat(composed.hash()).isEqualTo(before);
    }

    @Test
    void movingWordsFromOneFieldToTheNextChangesTheHash() {
        var agreement = AgreementMother.complete();
        agreement.reviseClauses(List.of(new Clause("ab", "c")), Cast.LAN, NOW);
        var before = agreement.hash();
        agreement.reviseClauses(List.of(new Clause("a", "bc")), Cast.LAN, NOW);
        assertThat(agreement.hash()).isNotEqualTo(before);
    }

    @Test
    void theKindOfDocumentIsPartOfTheText() {
        var agreement = AgreementMother.draft();
        var before = agreement.hash();
        agreement.revise(
                Outline.titled(agreement.title(), AgreementKind.JOINT_PLAN), Cast.LAN, NOW);
        assertThat(agreement.hash()).isNotEqualTo(before);
    }

    @Test
    void theVersionCodeIsSixteenHexDigitsInGroups() {
        assertThat(AgreementMother.draft().hash().code()).matches("([0-9A-F]{4}-){3}[0-9A-F]{4}");
    }
}
