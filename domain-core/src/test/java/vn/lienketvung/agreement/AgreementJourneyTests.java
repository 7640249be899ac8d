package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.identity.Cast.DUNG;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.PHUC;
import static vn.lienketvung.identity.Cast.TAM;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.InMemoryWorkingPeople;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** The use cases of an agreement on in-memory repositories: the whole walk, and where each step is refused. */
class AgreementJourneyTests {

    private final Clock clock = Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryOrganisations organisations =
            new InMemoryOrganisations(
                    OrganisationMother.DONG_THAP_COMMITTEE,
                    OrganisationMother.DONG_THAP_TRADE,
                    OrganisationMother.HO_CHI_MINH_COMMITTEE,
                    OrganisationMother.HO_CHI_MINH_TRADE,
                    OrganisationMother.LAM_DONG_TRADE,
                    OrganisationMother.MEKONG_OFFICE);
    private final List<DomainEvent> events = new ArrayList<>();
    private final Clearance strict = Clearance.STRICT;
    private final AgreementDesk desk = new AgreementDesk(agreements, strict);
    private final InMemoryFiling files = new InMemoryFiling();

    private final DraftAgreement drafting =
            new DraftAgreement(agreements, organisations, strict, events::add, clock);
    private final ReviseAgreement revising =
            new ReviseAgreement(
                    desk,
                    new NamedInText(organisations, new InMemoryWorkingPeople()),
                    strict,
                    events::add,
                    clock);
    private final SendToParties sending = new SendToParties(desk, strict, events::add, clock);
    private final Concur concurring = new Concur(desk, strict, events::add, clock);
    private final AnswerInvitation answering =
            new AnswerInvitation(desk, strict, events::add, clock);
    private final WithdrawAgreement withdrawing =
            new WithdrawAgreement(desk, strict, events::add, clock);
    private final SubmitAgreement submitting =
            new SubmitAgreement(desk, strict, events::add, clock);
    private final ReviewAgreement reviewing =
            new ReviewAgreement(desk, files.filing(clock), strict, events::add, clock);
    private final RecordSignature signing =
            new RecordSignature(desk, files.filing(clock), strict, events::add, clock);

    @Test
    void fromDraftOverReturnToForce() {
        var id = completeDraft();
        sending.send(id, version(id), LAN);
        answering.accept(id, MINH);
        concurring.concur(id, hash(id), MINH);
        submitting.submit(id, version(id), Map.of(), LAN);
        reviewing.takeUp(id, KHANH);
        reviewing.returnFor(id, List.of(reason("Hạn quá gấp")), KHANH);
        revising.reviseClauses(
                id, version(id), List.of(new Clause("Sơ kết", "Sáu tháng một lần.")), LAN);
        concurring.concur(id, hash(id), MINH);
        submitting.submit(id, version(id), Map.of(0, "Đã bổ sung"), PHUC);
        reviewing.takeUp(id, KHANH);
        reviewing.approve(id, "Đủ điều kiện ký", KHANH);
        sign(id, 0, HOA);
        sign(id, 1, TAM);

        assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(events)
                .extracting(DomainEvent::kind)
                .endsWith("agreement.signature-recorded", "agreement.entered-into-force");
    }

    @Test
    void aDraftBelongsToTheCommitteeAndIsWorkedOnByTheDepartment() {
        var agreement = agreements.get(draft());
        assertThat(agreement.lead().organisation())
                .isEqualTo(OrganisationMother.DONG_THAP_COMMITTEE.id());
        assertThat(agreement.lead().focalPoint())
                .isEqualTo(OrganisationMother.DONG_THAP_TRADE.id());
    }

    @Test
    void aStrangerCannotEvenTellThatADraftExists() {
        var id = draft();
        assertThatThrownBy(() -> desk.open(id, DUNG)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.open(id, MINH)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoWorksOnAnOldVersionIsToldAndLosesNothing() {
        var id = draft();
        assertThatThrownBy(() -> revising.reviseOutline(id, 99, AgreementMother.outline(), LAN))
                .isInstanceOf(EditConflict.class);
        assertThat(agreements.get(id).purpose()).isNull();
    }

    @Test
    void concurrenceWithATextThatChangedMeanwhileIsRefused() {
        var id = completeDraft();
        sending.send(id, version(id), LAN);
        answering.accept(id, MINH);
        var read = hash(id);
        revising.reviseClauses(id, version(id), List.of(new Clause("Sơ kết", "Hằng năm.")), LAN);
        assertThatThrownBy(() -> concurring.concur(id, read, MINH))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void anIncompleteDraftIsNotSentAndEveryProblemIsNamed() {
        var id = draft();
        assertThatThrownBy(() -> sending.send(id, version(id), LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused -> assertThat(refused.refusals()).hasSizeGreaterThan(5));
    }

    @Test
    void submissionWaitsForEveryPartyAndEveryAnswer() {
        var id = completeDraft();
        sending.send(id, version(id), LAN);
        refused(
                "agreement.rule.not-concurred",
                () -> submitting.submit(id, version(id), Map.of(), LAN));
        answering.accept(id, MINH);
        concurring.concur(id, hash(id), MINH);
        submitting.submit(id, version(id), Map.of(), LAN);
        reviewing.takeUp(id, KHANH);
        reviewing.returnFor(id, List.of(reason("Thiếu căn cứ")), KHANH);
        refused(
                "agreement.rule.reason-unanswered",
                () -> submitting.submit(id, version(id), Map.of(0, " "), LAN));
    }

    @Test
    void aPartyThatDeclinesCanBeAskedAgain() {
        var id = completeDraft();
        sending.send(id, version(id), LAN);
        assertThatThrownBy(() -> concurring.concur(id, hash(id), MINH))
                .isInstanceOf(NotPermitted.class);
        refused("agreement.rule.decline-reason-missing", () -> answering.decline(id, " ", MINH));
        answering.decline(id, "Chưa có nhu cầu", MINH);
        assertThat(agreements.get(id).parties().get(1).declineReason())
                .isEqualTo("Chưa có nhu cầu");
        assertThatThrownBy(() -> answering.accept(id, MINH)).isInstanceOf(NotPermitted.class);
        var partner = agreements.get(id).parties().get(1).organisation();
        assertThatThrownBy(() -> answering.askAgain(id, partner, MINH))
                .isInstanceOf(NotPermitted.class);
        answering.askAgain(id, partner, LAN);
        answering.accept(id, MINH);
        concurring.concur(id, hash(id), MINH);
        assertThat(agreements.get(id).hasConcurred(agreements.get(id).parties().get(1))).isTrue();
    }

    @Test
    void theLeadWithdrawsWithAReasonAndNothingFollows() {
        var id = completeDraft();
        refused("agreement.rule.withdraw-reason-missing", () -> withdrawing.withdraw(id, "", LAN));
        withdrawing.withdraw(id, "Thôi hợp tác", LAN);
        assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.WITHDRAWN);
        assertThatThrownBy(() -> withdrawing.withdraw(id, "lần nữa", LAN))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sending.send(id, version(id), LAN))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aReturnNeedsAReasonInWords() {
        var id = completeDraft();
        sending.send(id, version(id), LAN);
        answering.accept(id, MINH);
        concurring.concur(id, hash(id), MINH);
        submitting.submit(id, version(id), Map.of(), LAN);
        reviewing.takeUp(id, KHANH);
        refused(
                "agreement.rule.return-without-reason",
                () -> reviewing.returnFor(id, List.of(), KHANH));
        refused(
                "agreement.rule.return-without-words",
                () -> reviewing.returnFor(id, List.of(reason(" ")), KHANH));
        assertThatThrownBy(() -> reviewing.approve(id, "tự duyệt", LAN))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aSignatureNamesTheApprovedVersionAndItsOwnParty() {
        var id = approved();
        var agreement = agreements.get(id);
        var details = AgreementMother.signature(agreement, agreement.lead());
        var otherVersion =
                new SignatureDetails(
                        details.party(),
                        details.signerName(),
                        details.signerPosition(),
                        SigningCapacity.BY_DELEGATION,
                        null,
                        details.number(),
                        AgreementMother.TODAY.plusDays(1),
                        "0000-0000-0000-0000",
                        false);
        assertThatThrownBy(
                        () -> signing.record(id, otherVersion, InMemoryFiling.pdf("ky.pdf"), HOA))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .containsExactlyInAnyOrder(
                                                "agreement.rule.authorisation-missing",
                                                "agreement.rule.signed-in-future",
                                                "agreement.rule.version-differs",
                                                "agreement.rule.scan-not-confirmed"));
        assertThatThrownBy(() -> signing.record(id, details, InMemoryFiling.pdf("ky.pdf"), TAM))
                .isInstanceOf(NotPermitted.class);
        assertThat(agreements.get(id).signatures()).isEmpty();
    }

    private AgreementId draft() {
        return drafting.draft(Outline.titled("Tiêu thụ trái cây", AgreementKind.USUAL), LAN);
    }

    private AgreementId completeDraft() {
        var id = draft();
        revising.reviseOutline(id, version(id), AgreementMother.outline(), LAN);
        revising.reviseParties(
                id,
                version(id),
                AgreementMother.parties().stream().map(PartyChange::terms).toList(),
                LAN);
        revising.reviseCommitments(
                id, version(id), List.of(AgreementMother.commitment(null).draft()), LAN);
        return id;
    }

    private AgreementId approved() {
        var id = completeDraft();
        sending.send(id, version(id), LAN);
        answering.accept(id, MINH);
        concurring.concur(id, hash(id), MINH);
        submitting.submit(id, version(id), Map.of(), LAN);
        reviewing.takeUp(id, KHANH);
        reviewing.approve(id, "Đủ điều kiện ký", KHANH);
        return id;
    }

    private void sign(AgreementId id, int party, Official clerk) {
        var agreement = agreements.get(id);
        var details = AgreementMother.signature(agreement, agreement.parties().get(party));
        signing.record(id, details, InMemoryFiling.pdf("ban-ky.pdf"), clerk);
    }

    private static ReturnReason reason(String words) {
        return new ReturnReason(0, ReturnCode.LEGAL_BASIS, Section.CLAUSES, words, null);
    }

    private static void refused(String rule, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .contains(rule));
    }

    private long version(AgreementId id) {
        return agreements.get(id).version();
    }

    private VersionHash hash(AgreementId id) {
        return agreements.get(id).hash();
    }
}
