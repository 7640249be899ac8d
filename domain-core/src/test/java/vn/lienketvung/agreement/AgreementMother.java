package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienketvung.evidence.AcceptedType;
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
                new Outline(
                        "Tiêu thụ trái cây Đồng Tháp tại TP. Hồ Chí Minh", null, null, null, null),
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
        return agreement;
    }

    public static Agreement inNegotiation() {
        var agreement = complete();
        agreement.sendToParties(Cast.LAN, NOW);
        return agreement;
    }

    public static Agreement submitted() {
        var agreement = inNegotiation();
        agreement.concur(agreement.parties().get(1), Cast.MINH, NOW);
        agreement.submit(Map.of(), Cast.LAN, NOW);
        return agreement;
    }

    public static Agreement underReview() {
        var agreement = submitted();
        agreement.takeUp(Cast.KHANH, NOW);
        return agreement;
    }

    public static Agreement returned() {
        var agreement = underReview();
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
        return agreement;
    }

    public static Agreement approved() {
        var agreement = underReview();
        agreement.approve("Đủ điều kiện ký", TODAY, Cast.KHANH, NOW);
        return agreement;
    }

    public static Agreement signed() {
        var agreement = approved();
        sign(agreement, agreement.parties().get(0), Cast.HOA);
        sign(agreement, agreement.parties().get(1), Cast.TAM);
        return agreement;
    }

    public static Agreement inForce() {
        var agreement = signed();
        agreement.enterIntoForce(TODAY, NOW);
        return agreement;
    }

    public static void sign(Agreement agreement, Party party, Official clerk) {
        var filed =
                new InMemoryFiling()
                        .filing(java.time.Clock.fixed(NOW, VietnamTime.ZONE))
                        .file(
                                InMemoryFiling.pdf("ban-ky.pdf"),
                                "scan",
                                agreement.id().value(),
                                clerk);
        if (filed.type() != AcceptedType.PDF) throw new AssertionError();
        agreement.recordSignature(signature(agreement, party), filed, clerk, NOW);
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
                CooperationField.AGRICULTURE_CONSUMPTION,
                "Đưa trái cây vào hệ thống bán lẻ",
                TODAY,
                TODAY.plusYears(1));
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
