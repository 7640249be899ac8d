package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

class AttachTextTests {

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryFiling files = new InMemoryFiling();
    private final List<DomainEvent> events = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);
    private final AttachText attaching =
            new AttachText(
                    new AgreementDesk(agreements, Clearance.STRICT),
                    files.filing(clock),
                    Clearance.STRICT,
                    events::add,
                    clock);

    private Agreement kept(Agreement agreement) {
        return agreements.save(agreement);
    }

    private void attach(Agreement agreement) {
        attaching.attach(
                agreement.id(), agreement.hash(), InMemoryFiling.docx("van-ban.docx"), true, LAN);
    }

    @Test
    void theLeadAttachesTheTextAndStandsByIt() {
        var agreement = kept(AgreementMother.complete());
        attach(agreement);
        var text = agreement.attachedText();
        assertThat(text.documentName()).isEqualTo("van-ban.docx");
        assertThat(text.sha256()).hasSize(64);
        assertThat(text.isDeclared()).isTrue();
        assertThat(text.declaredBy()).isEqualTo(LAN.fullName());
        assertThat(text.declaredAt()).isEqualTo(NOW);
        assertThat(agreement.history())
                .extracting(HistoryEntry::turn)
                .endsWith(Turn.TEXT_ATTACHED, Turn.TEXT_DECLARED);
        assertThat(events)
                .extracting(DomainEvent::kind)
                .containsExactly("agreement.text-attached", "agreement.text-declared");
    }

    @Test
    void anEditTakesTheWordAwayAndLeavesTheFile() {
        var agreement = kept(AgreementMother.complete());
        attach(agreement);
        agreement.reviseClauses(List.of(new Clause("Khác", "Nội dung khác")), LAN, NOW);
        assertThat(agreement.attachedText().isAttached()).isTrue();
        assertThat(agreement.attachedText().isDeclared()).isFalse();
        attaching.attach(agreement.id(), agreement.hash(), null, true, LAN);
        assertThat(agreement.attachedText().isDeclared()).isTrue();
        assertThat(files.findByDossierOrderByFiledAt(agreement.id().value())).hasSize(1);
    }

    @Test
    void aSaveThatChangesNoWordLeavesTheWordStanding() {
        var agreement = kept(AgreementMother.complete());
        attach(agreement);
        agreement.reviseClauses(agreement.clauses(), LAN, NOW);
        assertThat(agreement.attachedText().isDeclared()).isTrue();
    }

    @Test
    void withoutAFileOrWithoutTheWordNothingIsKept() {
        var agreement = kept(AgreementMother.complete());
        assertThatThrownBy(
                        () -> attaching.attach(agreement.id(), agreement.hash(), null, false, LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .containsExactly(
                                                "evidence.rule.file-missing",
                                                "agreement.rule.text-not-declared"));
        assertThat(agreement.attachedText().isAttached()).isFalse();
    }

    @Test
    void onlyAWordTextIsTaken() {
        var agreement = kept(AgreementMother.complete());
        assertThatThrownBy(() ->
                        attaching.attach(
                                agreement.id(),
                                agreement.hash(),
                                InMemoryFiling.pdf("van-ban.pdf"),
                                true,
                                LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .containsExactly("evidence.rule.file-type-here"));
    }

    @Test
    void theWordIsGivenForTheVersionThatWasReadOrNotAtAll() {
        var agreement = kept(AgreementMother.complete());
        var read = agreement.hash();
        agreement.reviseClauses(List.of(new Clause("Khác", "Nội dung khác")), LAN, NOW);
        var text = InMemoryFiling.docx("van-ban.docx");
        assertThatThrownBy(() -> attaching.attach(agreement.id(), read, text, true, LAN))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void nobodyButTheLeadAttaches() {
        var agreement = kept(AgreementMother.underReview());
        var text = InMemoryFiling.docx("van-ban.docx");
        for (var other : List.of(MINH, KHANH))
            assertThatThrownBy(() ->
                            attaching.attach(agreement.id(), agreement.hash(), text, true, other))
                    .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void theTextIsAttachedUntilNothingCanFollow(AgreementStatus status) {
        var rights = new AgreementRights(AgreementMother.at(status), LAN);
        assertThat(rights.mayAttachText()).isEqualTo(!status.isFinal());
    }
}
