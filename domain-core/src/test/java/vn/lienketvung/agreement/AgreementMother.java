package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.VietnamTime;

/** Agreements for tests at every state, between Đồng Tháp (lead) and Ho Chi Minh City. */
public final class AgreementMother {

    public static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.ofInstant(NOW, VietnamTime.ZONE);

    private AgreementMother() {}

    /** A title and nothing else. */
    public static Agreement draft() {
        return new Agreement(
                AgreementId.random(),
                Outline.titled(
                        "Tiêu thụ trái cây Đồng Tháp tại TP. Hồ Chí Minh", AgreementKind.USUAL),
                OrganisationMother.DONG_THAP_COMMITTEE,
                OrganisationMother.DONG_THAP_TRADE,
                Cast.LAN,
                NOW);
    }

    /** Everything the check before submission asks of the text. */
    public static Agreement complete() {
        var agreement = draft();
        agreement.revise(outline(), Cast.LAN, NOW);
        agreement.reviseParties(parties(), Cast.LAN, NOW);
        agreement.reviseCommitments(List.of(commitment(null)), Cast.LAN, NOW);
        agreement.reviseClauses(
                List.of(new Clause("Trao đổi thông tin", "Mỗi quý một lần.")), Cast.LAN, NOW);
        agreement.revisePledges(pledges(agreement), Cast.LAN, NOW);
        return agreement;
    }

    /** As {@link #complete}; a cooperative implements a second commitment, a chain of shops confirms it. */
    public static Agreement withOutsiders() {
        var agreement = complete();
        var first = agreement.commitments().getFirst();
        var second = commitment(null).draft();
        agreement.reviseCommitments(
                List.of(
                        commitment(first.id()),
                        new CommitmentChange(
                                new CommitmentDraft(
                                        null,
                                        second.text(),
                                        null,
                                        second.target(),
                                        second.unit(),
                                        second.dueOn(),
                                        OrganisationMother.DONG_THAP_COOPERATIVE.id(),
                                        "Người phụ trách",
                                        "Giám đốc hợp tác xã",
                                        OrganisationMother.HO_CHI_MINH_RETAILER.id()),
                                OrganisationMother.DONG_THAP_COOPERATIVE,
                                OrganisationMother.HO_CHI_MINH_RETAILER)),
                Cast.LAN,
                NOW);
        return agreement;
    }

    /** Begun by a cooperative, which leads. */
    public static Agreement draftOfCooperative() {
        return new Agreement(
                AgreementId.random(),
                outline(),
                OrganisationMother.DONG_THAP_COOPERATIVE,
                OrganisationMother.DONG_THAP_COOPERATIVE,
                Cast.BAY,
                NOW);
    }

    /** As {@link #complete}, with a second commitment that promises nothing in particular. */
    public static Agreement withAVagueCommitment() {
        var agreement = complete();
        var first = agreement.commitments().getFirst().id();
        agreement.reviseCommitments(
                List.of(commitment(first), saying("Tăng cường phối hợp giữa hai địa phương")),
                Cast.LAN,
                NOW);
        return agreement;
    }

    static CommitmentChange saying(String words) {
        var usual = commitment(null);
        var draft = usual.draft();
        return new CommitmentChange(
                new CommitmentDraft(
                        null,
                        words,
                        draft.baseline(),
                        draft.target(),
                        draft.unit(),
                        draft.dueOn(),
                        draft.implementer(),
                        draft.leaderName(),
                        draft.leaderPosition(),
                        draft.verifier()),
                usual.implementer(),
                usual.verifier());
    }

    /** Taken to a state on the straight way; RETURNED is the one detour. */
    public static Agreement at(AgreementStatus status) {
        var agreement = complete();
        advance(agreement, status, scan -> {}, () -> {});
        return agreement;
    }

    public static Agreement inNegotiation() {
        return at(AgreementStatus.NEGOTIATION);
    }

    /** With the parties, and the other party takes part. */
    public static Agreement joined() {
        var agreement = inNegotiation();
        agreement.answer(
                agreement.parties().get(1), InvitationAnswer.ACCEPTED, null, Cast.MINH, NOW);
        return agreement;
    }

    public static Agreement submitted() {
        return at(AgreementStatus.SUBMITTED);
    }

    public static Agreement underReview() {
        return at(AgreementStatus.UNDER_REVIEW);
    }

    public static Agreement returned() {
        return at(AgreementStatus.RETURNED);
    }

    public static Agreement approved() {
        return at(AgreementStatus.APPROVED);
    }

    public static Agreement signed() {
        return at(AgreementStatus.SIGNED);
    }

    public static Agreement inForce() {
        return at(AgreementStatus.IN_FORCE);
    }

    /**
     * Takes an agreement onward, step by step, from whatever state it has.
     *
     * @param keepScan what to do with each signed scan before it is recorded
     * @param afterStep what to do after each step, such as writing it to the database
     */
    public static void advance(
            Agreement agreement,
            AgreementStatus target,
            Consumer<FiledDocument> keepScan,
            Runnable afterStep) {
        while (agreement.status() != target) {
            if (target == AgreementStatus.WITHDRAWN)
                agreement.withdraw("Thôi hợp tác", Cast.LAN, NOW);
            else step(agreement, target, keepScan, afterStep);
            afterStep.run();
        }
    }

    private static void step(
            Agreement agreement,
            AgreementStatus target,
            Consumer<FiledDocument> keepScan,
            Runnable afterStep) {
        switch (agreement.status()) {
            case DRAFT -> agreement.sendToParties(Cast.LAN, NOW);
            case NEGOTIATION, RETURNED -> {
                agreeTo(agreement, agreement.parties().get(1));
                afterStep.run();
                agreement.submit(
                        agreement.openReasons().isEmpty() ? Map.of() : Map.of(0, "Đã sửa"),
                        Cast.LAN,
                        NOW);
            }
            case SUBMITTED -> agreement.takeUp(Reviewer.of(Cast.KHANH), Cast.KHANH, NOW);
            case UNDER_REVIEW -> decide(agreement, target);
            case APPROVED -> {
                sign(agreement, agreement.parties().get(0), Cast.HOA, keepScan);
                afterStep.run();
                sign(agreement, agreement.parties().get(1), Cast.TAM, keepScan);
            }
            case SIGNED -> agreement.enterIntoForce(TODAY, NOW);
            case IN_FORCE -> end(agreement, target, keepScan, afterStep);
            case CONDITIONAL -> meet(agreement);
            default -> throw new IllegalArgumentException("No way to " + target);
        }
    }

    /** As the portal does when the term is over. */
    public static void expire(Agreement agreement, LocalDate day, Instant at) {
        agreement.expire(day, null, at);
    }

    public static void enterIntoForce(Agreement agreement, LocalDate day, Instant at) {
        agreement.enterIntoForce(day, at);
    }

    private static void agreeTo(Agreement agreement, Party partner) {
        if (!partner.takesPart())
            agreement.answer(partner, InvitationAnswer.ACCEPTED, null, Cast.MINH, NOW);
        agreement.concur(partner, Cast.MINH, NOW);
    }

    private static void meet(Agreement agreement) {
        for (var condition : agreement.openConditions()) {
            agreement.handIn(condition, "Đã có văn bản", null, Cast.MINH, NOW);
            agreement.accept(condition, TODAY, Cast.KHANH, NOW);
        }
    }

    private static void end(
            Agreement agreement,
            AgreementStatus target,
            Consumer<FiledDocument> keepScan,
            Runnable afterStep) {
        switch (target) {
            case COMPLETED -> {
                agreement.confirmCompletion(agreement.lead(), TODAY, Cast.LAN, NOW);
                afterStep.run();
                agreement.confirmCompletion(agreement.parties().get(1), TODAY, Cast.MINH, NOW);
            }
            case EXPIRED -> agreement.expire(TODAY, null, NOW);
            case TERMINATED -> {
                var notice = paper(agreement, Cast.LAN);
                keepScan.accept(notice);
                agreement.giveNotice(
                        new TerminationNotice(
                                agreement.lead().organisation(), "Hết nhu cầu", TODAY),
                        notice,
                        Cast.LAN,
                        NOW);
                afterStep.run();
                agreement.terminate(TODAY, null, NOW);
            }
            default -> throw new IllegalArgumentException("No way to " + target);
        }
    }

    /** A condition that Ho Chi Minh City must see to within a month. */
    public static ConditionTerms condition() {
        return new ConditionTerms(
                "Bổ sung văn bản bố trí kinh phí",
                TODAY.plusMonths(1),
                OrganisationMother.HO_CHI_MINH_COMMITTEE.id());
    }

    private static void decide(Agreement agreement, AgreementStatus target) {
        if (target == AgreementStatus.REJECTED) {
            agreement.reject("Trùng với thỏa thuận khác", Cast.KHANH, NOW);
        } else if (target == AgreementStatus.CONDITIONAL) {
            agreement.approveWith(List.of(condition()), "Duyệt có điều kiện", Cast.KHANH, NOW);
        } else if (target == AgreementStatus.RETURNED) {
            agreement.returnFor(
                    List.of(
                            new ReturnReason(
                                    0,
                                    ReturnCode.UNREALISTIC_DATE,
                                    Section.COMMITMENTS,
                                    "Hạn quá gấp",
                                    null)),
                    Cast.KHANH,
                    NOW);
        } else {
            agreement.approve("Đủ điều kiện ký", TODAY, Cast.KHANH, NOW);
        }
    }

    public static void sign(Agreement agreement, Party party, Official clerk) {
        sign(agreement, party, clerk, scan -> {});
    }

    private static void sign(
            Agreement agreement, Party party, Official clerk, Consumer<FiledDocument> keepScan) {
        var scan = paper(agreement, clerk);
        keepScan.accept(scan);
        agreement.recordSignature(signature(agreement, party), scan, clerk, NOW);
    }

    private static FiledDocument paper(Agreement agreement, Official by) {
        return new InMemoryFiling()
                .filing(Clock.fixed(NOW, VietnamTime.ZONE))
                .file(InMemoryFiling.pdf("ban-ky.pdf"), "scan", agreement.id().value(), by);
    }

    public static void changeBenefit(Agreement agreement, String benefit) {
        var changes = new ArrayList<>(parties());
        var first = changes.getFirst();
        var terms = first.terms();
        changes.set(
                0,
                new PartyChange(
                        new PartyTerms(
                                terms.organisation(),
                                terms.focalPoint(),
                                terms.contactName(),
                                terms.contactPhone(),
                                null,
                                benefit),
                        first.organisation(),
                        first.focalPoint()));
        agreement.reviseParties(changes, Cast.LAN, NOW);
    }

    public static SignatureDetails signature(Agreement agreement, Party party) {
        return new SignatureDetails(
                party.organisation(),
                "Người ký minh họa",
                "Phó Chủ tịch",
                SigningCapacity.FOR_HEAD,
                null,
                "12/TT-UBND",
                TODAY,
                agreement.hash().code(),
                true);
    }

    public static Outline outline() {
        return new Outline(
                        "Tiêu thụ trái cây Đồng Tháp tại TP. Hồ Chí Minh",
                        AgreementKind.PROVINCIAL_AGREEMENT,
                        CooperationField.AGRICULTURE_CONSUMPTION,
                        "Đưa trái cây vào hệ thống bán lẻ",
                        TODAY,
                        TODAY.plusYears(1))
                .serving(
                        new PlanObjective(
                                "Quyết định số 287/QĐ-TTg ngày 28/02/2022",
                                "Gắn sản xuất nông nghiệp với thị trường tiêu thụ"));
    }

    static List<PledgeChange> pledges(Agreement agreement) {
        var money =
                new PledgeDraft(
                        null,
                        agreement.lead().organisation(),
                        PledgeKind.MONEY,
                        new BigDecimal("1200000000"),
                        null,
                        null,
                        null,
                        "Thuê mặt bằng điểm bán",
                        TODAY.plusMonths(3),
                        agreement.commitments().getFirst().id());
        return List.of(new PledgeChange(money, Optional.of(agreement.lead())));
    }

    static List<PartyChange> parties() {
        var changes = new ArrayList<PartyChange>();
        changes.add(
                party(OrganisationMother.DONG_THAP_COMMITTEE, OrganisationMother.DONG_THAP_TRADE));
        changes.add(
                party(
                        OrganisationMother.HO_CHI_MINH_COMMITTEE,
                        OrganisationMother.HO_CHI_MINH_TRADE));
        return changes;
    }

    static PartyChange party(Organisation organisation, Organisation focalPoint) {
        return new PartyChange(
                new PartyTerms(
                        organisation.id(),
                        focalPoint.id(),
                        "Đầu mối",
                        "0912 345 678",
                        null,
                        "Có nguồn hàng ổn định"),
                organisation,
                focalPoint);
    }

    /** Complete, with a commitment that names everything that makes it hold. */
    public static Agreement enforced() {
        var agreement = complete();
        agreement.reviseCommitments(List.of(enforcedCommitment()), Cast.LAN, NOW);
        var pledges = new ArrayList<>(pledges(agreement));
        pledges.add(new PledgeChange(crates(agreement), Optional.of(agreement.lead())));
        agreement.revisePledges(pledges, Cast.LAN, NOW);
        return agreement;
    }

    private static PledgeDraft crates(Agreement agreement) {
        return new PledgeDraft(
                null,
                agreement.lead().organisation(),
                PledgeKind.IN_KIND,
                new BigDecimal("500"),
                "Thùng nhựa đựng trái cây",
                "chiếc",
                null,
                "Vận chuyển đến điểm bán",
                TODAY.plusMonths(3),
                null);
    }

    /** In force, with a commitment that waits for its condition. */
    public static Agreement enforcedInForce() {
        var agreement = enforced();
        advance(agreement, AgreementStatus.IN_FORCE, scan -> {}, () -> {});
        return agreement;
    }

    /** A commitment that waits for Ho Chi Minh City's department, with two milestones, a remedy and double weight. */
    static CommitmentChange enforcedCommitment() {
        var plain = commitment(null).draft();
        return new CommitmentChange(
                new CommitmentDraft(
                        null,
                        plain.text(),
                        plain.baseline(),
                        plain.target(),
                        plain.unit(),
                        plain.dueOn(),
                        plain.implementer(),
                        plain.leaderName(),
                        plain.leaderPosition(),
                        plain.verifier(),
                        enforcement()),
                OrganisationMother.DONG_THAP_TRADE,
                OrganisationMother.HO_CHI_MINH_TRADE,
                OrganisationMother.HO_CHI_MINH_TRADE);
    }

    static Enforcement enforcement() {
        return new Enforcement(
                new Milestones(
                        List.of(
                                new Milestone(
                                        "Ký hợp đồng thuê | đặt chỗ", TODAY.plusMonths(2), null),
                                new Milestone(
                                        "Mở 20 điểm", TODAY.plusMonths(4), new BigDecimal("20")))),
                "Thành phố bàn giao mặt bằng",
                OrganisationMother.HO_CHI_MINH_TRADE.id(),
                TODAY.plusMonths(1),
                "Hoàn trả phần kinh phí hỗ trợ đã nhận",
                2,
                null);
    }

    static CommitmentChange commitment(UUID id) {
        return new CommitmentChange(
                new CommitmentDraft(
                        id,
                        "Mở 40 điểm bán trái cây Đồng Tháp",
                        null,
                        new BigDecimal("40"),
                        "điểm bán",
                        TODAY.plusMonths(6),
                        OrganisationMother.DONG_THAP_TRADE.id(),
                        "Người phụ trách",
                        "Phó Giám đốc",
                        OrganisationMother.HO_CHI_MINH_TRADE.id()),
                OrganisationMother.DONG_THAP_TRADE,
                OrganisationMother.HO_CHI_MINH_TRADE);
    }
}
