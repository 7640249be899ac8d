package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.VietnamTime;

/** Commitments for tests, carried by Đồng Tháp's department and confirmed by Ho Chi Minh City's. */
public final class CommitmentMother {

    private CommitmentMother() {}

    /** The first commitment of an agreement in force. */
    public static Commitment of(Agreement inForce) {
        return new Commitment(inForce, inForce.commitments().getFirst(), AgreementMother.NOW);
    }

    /** The first commitment of an agreement from before the portal, with what its papers say; since yesterday. */
    public static Commitment fromPaper(Agreement inForce) {
        var commitment =
                new Commitment(
                        inForce,
                        inForce.commitments().getFirst(),
                        AgreementMother.NOW.minus(Duration.ofDays(1)));
        know(commitment, inForce);
        return commitment;
    }

    public static void know(Commitment commitment, Agreement agreement) {
        var terms = agreement.commitments().getFirst().id();
        commitment.know(agreement.paper().knownValueOf(terms).orElseThrow(), agreement);
    }

    /** Without a database: a fresh commitment taken to a state. */
    public static Commitment at(CommitmentStatus status) {
        var agreement =
                status == CommitmentStatus.WAITING
                        ? AgreementMother.enforcedInForce()
                        : AgreementMother.inForce();
        var commitment = of(agreement);
        advance(commitment, status, file -> {}, () -> {});
        return commitment;
    }

    /**
     * Takes a commitment that is active, or already there, to a state on the straight way.
     *
     * @param afterStep what to do after each step, such as writing it to the database
     */
    public static void advance(
            Commitment commitment,
            CommitmentStatus target,
            Consumer<FiledDocument> keep,
            Runnable afterStep) {
        switch (target) {
            case WAITING, ACTIVE -> {}
            case CLAIMED -> {
                report(commitment, "40", keep);
                claim(commitment);
            }
            case FULFILLED -> {
                advance(commitment, CommitmentStatus.CLAIMED, keep, afterStep);
                afterStep.run();
                confirm(commitment);
            }
            case PARTLY_FULFILLED -> {
                advance(commitment, CommitmentStatus.CLAIMED, keep, afterStep);
                afterStep.run();
                confirmPartly(commitment);
            }
            case NOT_FULFILLED -> notKept(commitment);
            case WAIVED -> waive(commitment);
            case TRANSFERRED -> transfer(commitment);
        }
        if (commitment.status() != target) throw new IllegalStateException("No way to " + target);
    }

    /**
     * @param keep what to do with the filed evidence before it is named
     */
    public static void report(Commitment commitment, String value, Consumer<FiledDocument> keep) {
        report(commitment, value, EvidenceKind.CONTRACT, keep);
    }

    /**
     * @param kind of the filed evidence
     */
    public static void report(
            Commitment commitment, String value, EvidenceKind kind, Consumer<FiledDocument> keep) {
        var filed =
                new InMemoryFiling()
                        .filing(Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE))
                        .file(
                                InMemoryFiling.pdf("hop-dong.pdf"),
                                "evidence",
                                commitment.agreement().value(),
                                Cast.LAN);
        keep.accept(filed);
        var evidence = new Evidence(filed.id().value(), kind, filed.name(), filed.sha256().value());
        var entry =
                new ProgressEntry(
                        new BigDecimal(value),
                        AgreementMother.TODAY,
                        AgreementMother.TODAY.minusDays(30),
                        "Đã mở",
                        RiskLevel.MEDIUM,
                        "Chờ mặt bằng",
                        kind,
                        null);
        commitment.report(
                new ProgressReport(entry, List.of(evidence), Cast.LAN, AgreementMother.NOW),
                Cast.LAN,
                AgreementMother.NOW);
    }

    /** A report without evidence; a risk has the words "Chờ mặt bằng". */
    public static void report(
            Commitment commitment, String value, RiskLevel risk, Instant reportedAt) {
        var day = LocalDate.ofInstant(reportedAt, VietnamTime.ZONE);
        var entry =
                new ProgressEntry(
                        new BigDecimal(value),
                        day,
                        null,
                        "Đã làm",
                        risk,
                        risk.isRaised() ? "Chờ mặt bằng" : null,
                        EvidenceKind.CONTRACT,
                        null);
        commitment.report(
                new ProgressReport(entry, List.of(), Cast.LAN, reportedAt), Cast.LAN, reportedAt);
    }

    /** A commitment whose condition is met; it has a milestone of 20 in four months. */
    public static Commitment withMilestones() {
        var commitment = of(AgreementMother.enforcedInForce());
        meetCondition(commitment);
        return commitment;
    }

    public static void meetCondition(Commitment commitment) {
        commitment.meetCondition("Đã bàn giao", null, Cast.MINH, AgreementMother.NOW);
    }

    public static void prepareClaim(Commitment commitment) {
        commitment.prepareClaim(prepared(), Cast.LAN, AgreementMother.NOW);
    }

    public static void claim(Commitment commitment) {
        commitment.claim(
                prepared(),
                null,
                AgreementMother.TODAY.plusDays(21),
                Cast.LAN,
                AgreementMother.NOW);
    }

    private static Claim prepared() {
        return Claim.prepared(
                ClaimScope.TARGET_REACHED, "Đủ số điểm bán", null, Cast.LAN, AgreementMother.NOW);
    }

    public static void sendBack(Commitment commitment) {
        commitment.sendBack("Thiếu 2 điểm", Cast.MINH, AgreementMother.NOW);
    }

    public static void confirm(Commitment commitment) {
        commitment.confirm(new BigDecimal("40"), null, Cast.MINH, AgreementMother.NOW);
    }

    public static void confirmPartly(Commitment commitment) {
        commitment.confirmPartly(
                new BigDecimal("30"), "Còn 10 điểm không mở", Cast.MINH, AgreementMother.NOW);
    }

    public static void notKept(Commitment commitment) {
        commitment.notKept(
                NonPerformanceCause.NO_FUNDING,
                RemedyState.NONE_AGREED,
                "Không bố trí được vốn",
                Cast.KHANH,
                AgreementMother.NOW);
    }

    public static void waive(Commitment commitment) {
        commitment.waive("Không còn cần", Cast.KHANH, AgreementMother.NOW);
    }

    public static void transfer(Commitment commitment) {
        commitment.transfer("Chuyển nhiệm vụ", Cast.KHANH, AgreementMother.NOW);
    }

    /** The commitment that Đồng Tháp's committee takes over. */
    public static Commitment successorOf(Commitment transferred) {
        return transferred.successor(OrganisationMother.DONG_THAP_COMMITTEE, AgreementMother.NOW);
    }

    /** One of each kind. */
    public static List<ProposalTerms> proposals() {
        return List.of(
                ProposalTerms.extension(AgreementMother.TODAY.plusMonths(9), "Chờ mặt bằng"),
                ProposalTerms.notFulfilled(
                        NonPerformanceCause.NO_FUNDING, RemedyState.NONE_AGREED, "Thiếu vốn"),
                ProposalTerms.waiver("Không còn cần"),
                ProposalTerms.transfer(OrganisationMother.DONG_THAP_COMMITTEE, "Chuyển nhiệm vụ"));
    }

    /** To the cooperative of Đồng Tháp. */
    public static ProposalTerms transferToOutsider() {
        return ProposalTerms.transfer(OrganisationMother.DONG_THAP_COOPERATIVE, "Giao nhà vườn");
    }

    public static void propose(Commitment commitment, ProposalTerms terms, Official by) {
        commitment.propose(terms, by, AgreementMother.NOW);
    }

    public static void withdraw(Commitment commitment, Official by) {
        commitment.withdrawProposal(by, AgreementMother.NOW);
    }

    public static void answer(
            Commitment commitment, ProposalSide side, boolean accepts, Official by) {
        commitment.answerProposal(
                side,
                Answer.of(accepts, "Ý kiến", by, AgreementMother.NOW),
                by,
                AgreementMother.NOW);
    }
}
