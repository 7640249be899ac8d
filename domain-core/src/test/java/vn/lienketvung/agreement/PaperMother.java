package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.VietnamTime;

/** Agreements signed before the portal, between Đồng Tháp (lead) and Ho Chi Minh City. */
public final class PaperMother {

    public static final LocalDate SIGNED_ON = AgreementMother.TODAY.minusYears(2);

    private PaperMother() {}

    /** Text and parties of an agreement whose term began two years ago; its paper is not entered yet. */
    public static Agreement begun() {
        var outline = AgreementMother.outline();
        var agreement =
                Agreement.fromPaper(
                        AgreementId.random(),
                        outline,
                        OrganisationMother.DONG_THAP_COMMITTEE,
                        OrganisationMother.DONG_THAP_TRADE,
                        Cast.LAN,
                        AgreementMother.NOW);
        agreement.reviseParties(AgreementMother.parties(), Cast.LAN, AgreementMother.NOW);
        agreement.reviseCommitments(
                List.of(AgreementMother.commitment(null)), Cast.LAN, AgreementMother.NOW);
        return agreement;
    }

    public static PaperDetails details(Agreement agreement) {
        return new PaperDetails(
                "07/CTr-UBND",
                SIGNED_ON,
                agreement.parties().stream()
                        .map(party ->
                                new PaperSigner(
                                        party.organisation().value(),
                                        "Người ký minh họa",
                                        "Chủ tịch",
                                        SigningCapacity.ON_BEHALF,
                                        null))
                        .toList(),
                List.of(
                        new KnownValue(
                                agreement.commitments().getFirst().id(),
                                new BigDecimal("12"),
                                SIGNED_ON.plusYears(1))));
    }

    /** The paper with everything that its entry needs, its scan filed. */
    public static void enter(Agreement agreement, FiledDocument scan) {
        new PaperEntry(agreement).record(details(agreement), scan, Cast.LAN, AgreementMother.NOW);
    }

    public static FiledDocument scan(Agreement agreement) {
        return new InMemoryFiling()
                .filing(Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE))
                .file(InMemoryFiling.pdf("ho-so.pdf"), "scan", agreement.id().value(), Cast.LAN);
    }

    public static void ask(Agreement agreement) {
        new PaperEntry(agreement).askParties(Cast.LAN, AgreementMother.NOW);
    }

    public static void confirm(Agreement agreement) {
        new PaperEntry(agreement)
                .confirm(agreement.parties().get(1), Cast.MINH, AgreementMother.NOW);
    }

    /** Confirmed by the counterpart and in force since its term began. */
    public static Agreement inForce() {
        var agreement = begun();
        var scan = scan(agreement);
        enter(agreement, scan);
        ask(agreement);
        confirm(agreement);
        takeOver(agreement, scan);
        agreement.enterIntoForce(agreement.effectiveOn().orElseThrow(), AgreementMother.NOW);
        return agreement;
    }

    public static void takeOver(Agreement agreement, FiledDocument scan) {
        new PaperEntry(agreement).takeOver(scan, Cast.MINH, AgreementMother.NOW);
    }
}
