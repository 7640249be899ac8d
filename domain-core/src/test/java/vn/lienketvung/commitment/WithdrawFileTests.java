package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.commitment.CommitmentStage.notPermitted;
import static vn.lienketvung.commitment.CommitmentStage.refused;
import static vn.lienketvung.identity.Cast.DUNG;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.PHUC;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.AgreementFiles;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.AttachText;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.RecordSignature;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FileWithdrawn;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.OpenFile;
import vn.lienketvung.evidence.SweepFiles;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.evidence.WithdrawFile;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;

/** A file put in by mistake, with everything an agreement and its commitments may have built on it. */
class WithdrawFileTests {

    private final InMemoryFiling files = new InMemoryFiling();
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryCommitments commitments = new InMemoryCommitments();
    private final List<DomainEvent> events = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);
    private final AgreementDesk desk = new AgreementDesk(agreements, Clearance.STRICT);
    private final WithdrawFile withdrawing =
            new WithdrawFile(
                    files,
                    List.of(
                            new AgreementFiles(desk, agreements, events::add),
                            new CommitmentFiles(commitments, events::add)),
                    files.filing(clock),
                    Clearance.STRICT,
                    events::add,
                    clock);

    private final Agreement agreement = kept(AgreementMother.inForce());
    private final Commitment commitment = CommitmentMother.of(agreement);

    WithdrawFileTests() {
        commitments.save(commitment);
    }

    @Test
    void evidencePutInByMistakeCountsNoLongerAndItsTraceStays() {
        var file = reported("40");
        assertThat(ClaimRule.problemsOf(commitment)).isEmpty();

        withdraw(file, PHUC);

        assertThat(file.isWithdrawn()).isTrue();
        assertThat(file.withdrawal().orElseThrow().person()).isEqualTo(PHUC.fullName());
        assertThat(file.withdrawal().orElseThrow().reason()).isEqualTo("Nhầm tệp");
        assertThat(commitment.evidence())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.withdrawn()).isTrue();
                    assertThat(each.name()).isEqualTo("hop-dong.pdf");
                    assertThat(each.sha256()).isEqualTo(file.sha256().value());
                });
        assertThat(ClaimRule.problemsOf(commitment))
                .extracting(each -> each.rule())
                .containsExactly("commitment.rule.no-outcome-evidence");
        assertThat(commitment.history().getLast().turn())
                .isEqualTo(CommitmentTurn.EVIDENCE_WITHDRAWN);
        assertThat(agreement.history().getLast().turn()).isEqualTo(Turn.FILE_WITHDRAWN);
        assertThat(agreement.withdrawnFiles()).containsExactly(file.id().value());
        assertThat(events)
                .extracting(each -> (Object) each.getClass())
                .contains(
                        FileWithdrawn.class,
                        AgreementEvent.FileWithdrawn.class,
                        CommitmentEvent.EvidenceWithdrawn.class);
    }

    @Test
    void itsBytesAreHandedToNobodyAndGoUnlessAnotherDocumentNeedsThem() {
        var file = reported("40");
        var same = filed(InMemoryFiling.pdf("hop-dong.pdf"), LAN);
        assertThat(same.sha256()).isEqualTo(file.sha256());
        withdraw(file, LAN);
        var opening = new OpenFile(files, files, events::add);
        assertThatThrownBy(() -> opening.open(file)).isInstanceOf(NotFound.class);

        var sweep = new SweepFiles(files, files, List.of(), clock);
        assertThat(sweep.sweep()).as("the other document has the same bytes").isZero();
        withdraw(same, LAN);
        assertThat(sweep.sweep()).isEqualTo(1);
    }

    @Test
    void onlyTheOrganisationThatFiledItWithdrawsItAndOnlyOnce() {
        var file = reported("40");
        notPermitted(() -> withdraw(file, MINH));
        assertThatThrownBy(() -> withdraw(file, DUNG)).isInstanceOf(NotFound.class);
        withdraw(file, LAN);
        refused("evidence.rule.already-withdrawn", () -> withdraw(file, LAN));
    }

    @Test
    void withoutAReasonNothingHappens() {
        var file = reported("40");
        refused(
                "evidence.rule.withdraw-reason",
                () -> withdrawing.withdraw(file.id(), " ", null, false, LAN));
        assertThat(file.isWithdrawn()).isFalse();
        assertThat(agreement.withdrawnFiles()).isEmpty();
    }

    @Test
    void theOnlyEvidenceUnderAClaimStaysUntilTheClaimIsSentBack() {
        var file = reported("40");
        CommitmentMother.claim(commitment);
        refused("commitment.rule.evidence-of-claim", () -> withdraw(file, LAN));
        CommitmentMother.sendBack(commitment);
        withdraw(file, LAN);
        assertThat(file.isWithdrawn()).isTrue();
    }

    @Test
    void underAClaimThatHasOtherEvidenceAMistakenFileGoes() {
        var mistaken = reported("30");
        reported("40");
        CommitmentMother.claim(commitment);
        withdraw(mistaken, LAN);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.CLAIMED);
        assertThat(commitment.evidence()).extracting(Evidence::withdrawn).contains(true, false);
    }

    @Test
    void evidenceOnWhichTheCounterpartConfirmedStays() {
        var file = reported("40");
        CommitmentMother.claim(commitment);
        CommitmentMother.confirm(commitment);
        refused("commitment.rule.evidence-decided", () -> withdraw(file, LAN));
        assertThat(withdrawing.prospect(file.id(), LAN).against()).hasSize(1);
    }

    @Test
    void theScanOfASignatureIsReplacedInTheSameBreathAndNeverMissing() {
        var signed = kept(AgreementMother.approved());
        var party = signed.partyOf(HOA).orElseThrow();
        var details = AgreementMother.signature(signed, party);
        new RecordSignature(desk, files.filing(clock), Clearance.STRICT, events::add, clock)
                .record(signed.id(), details, InMemoryFiling.pdf("nham.pdf"), HOA);
        var recorded = signed.signatureOf(party).orElseThrow();
        var scan = files.findById(recorded.scan()).orElseThrow();
        refused("agreement.rule.file-is-signature", () -> withdraw(scan, LAN));
        refused("evidence.rule.replacement-missing", () -> withdraw(scan, HOA));
        refused(
                "evidence.rule.same-file",
                () -> replace(scan, InMemoryFiling.pdf("nham.pdf"), HOA));

        replace(scan, InMemoryFiling.pdf("dung.pdf"), HOA);

        var signature = signed.signatureOf(party).orElseThrow();
        assertThat(signature.scanName()).isEqualTo("dung.pdf");
        assertThat(signature.scan()).isNotEqualTo(scan.id());
        assertThat(files.findById(signature.scan()).orElseThrow().isWithdrawn()).isFalse();
        assertThat(signed.status()).isEqualTo(AgreementStatus.APPROVED);
    }

    @Test
    void theLeadsWordAboutAWithdrawnTextLapses() {
        var draft = kept(AgreementMother.complete());
        new AttachText(desk, files.filing(clock), Clearance.STRICT, events::add, clock)
                .attach(draft.id(), draft.hash(), InMemoryFiling.docx("van-ban.docx"), true, LAN);
        var text = draft.attachedText().document();
        assertThat(text).isNotNull();
        withdrawing.withdraw(text, "Nhầm tệp", null, false, LAN);
        assertThat(draft.attachedText().isDeclared()).isFalse();
        assertThat(draft.attachedText().documentName()).isEqualTo("van-ban.docx");
        assertThat(draft.withdrawnFiles()).containsExactly(text.value());
    }

    private FiledDocument reported(String value) {
        var kept = new ArrayList<FileId>();
        CommitmentMother.report(
                commitment,
                value,
                file -> {
                    files.save(file);
                    kept.add(file.id());
                });
        return files.findById(kept.getFirst()).orElseThrow();
    }

    private FiledDocument filed(Upload upload, Official by) {
        return files.filing(clock).file(upload, "file", agreement.id().value(), by);
    }

    private void withdraw(FiledDocument file, Official by) {
        withdrawing.withdraw(file.id(), "Nhầm tệp", null, false, by);
    }

    private void replace(FiledDocument file, Upload instead, Official by) {
        withdrawing.withdraw(file.id(), "Nhầm tệp", instead, true, by);
    }

    private Agreement kept(Agreement one) {
        return agreements.save(one);
    }
}
