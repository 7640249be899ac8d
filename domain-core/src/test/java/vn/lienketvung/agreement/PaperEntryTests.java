package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.identity.Cast.DUNG;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.OpenFile;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** The way of an agreement signed before the portal: entered, confirmed by the counterpart, in the register. */
class PaperEntryTests {

    private final Clock clock = Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final List<DomainEvent> events = new ArrayList<>();
    private final Clearance strict = Clearance.STRICT;
    private final AgreementDesk desk = new AgreementDesk(agreements, strict);
    private final InMemoryFiling files = new InMemoryFiling();
    private final EnterFromPaper entering =
            new EnterFromPaper(
                    agreements,
                    new InMemoryOrganisations(
                            OrganisationMother.DONG_THAP_COMMITTEE,
                            OrganisationMother.DONG_THAP_TRADE),
                    strict,
                    events::add,
                    clock);
    private final KeepPaperRecord keeping =
            new KeepPaperRecord(desk, files.filing(clock), strict, events::add, clock);
    private final ConfirmPaperEntry confirming =
            new ConfirmPaperEntry(
                    desk, new OpenFile(files, files, events::add), strict, events::add, clock);

    @Test
    void thePaperComesIntoForceWithTheCounterpartsConfirmation() {
        var id = asked();
        confirming.confirm(id, 0, MINH);
        var agreement = agreements.get(id);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreement.inForceOn()).isEqualTo(AgreementMother.outline().startsOn());
        assertThat(agreement.signatures()).hasSize(2);
        assertThat(agreement.number()).contains("07/CTr-UBND");
        assertThat(events).hasAtLeastOneElementOfType(AgreementEvent.EnteredIntoForce.class);
    }

    @Test
    void nothingOfAReviewIsFaked() {
        var id = asked();
        confirming.confirm(id, 0, MINH);
        var agreement = agreements.get(id);
        assertThat(agreement.review().wasSubmitted()).isFalse();
        assertThat(agreement.review().approvedOn()).isNull();
        assertThat(agreement.history())
                .extracting(HistoryEntry::turn)
                .contains(Turn.ENTERED_FROM_PAPER, Turn.TAKEN_OVER)
                .doesNotContain(Turn.DRAFTED, Turn.SUBMITTED, Turn.APPROVED);
        assertThat(new AgreementRights(agreement, KHANH).maySee()).isTrue();
    }

    @Test
    void anEntryThatIsNotConfirmedIsForThePartiesOnly() {
        var agreement = agreements.get(asked());
        assertThat(new AgreementRights(agreement, MINH).maySee()).isTrue();
        assertThat(new AgreementRights(agreement, KHANH).maySee()).isFalse();
        assertThat(new AgreementRights(agreement, DUNG).maySee()).isFalse();
    }

    @Test
    void everythingMissingIsNamedAtOnceBeforeTheCounterpartIsAsked() {
        var agreement = agreements.save(PaperMother.begun());
        assertThatThrownBy(() -> confirming.ask(agreement.id(), 0, LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .contains(
                                                "number",
                                                "signedOn",
                                                "scan",
                                                "signers[0].name",
                                                "signers[1].capacity"));
    }

    @Test
    void aPaperIsNotHeldToTheRulesOfGoodDrafting() {
        var agreement = complete(PaperMother.begun());
        AgreementMother.changeBenefit(agreement, null);
        agreement.reviseCommitments(List.of(), LAN, AgreementMother.NOW);
        assertThat(PaperRule.problemsOf(agreement, AgreementMother.TODAY.plusYears(20))).isEmpty();
    }

    @Test
    void aDelegationNeedsItsDecisionOnOldPapersToo() {
        var agreement = complete(PaperMother.begun());
        var lead = agreement.lead().organisation().value();
        var signer = new PaperSigner(lead, "A", "B", SigningCapacity.BY_DELEGATION, null);
        agreement
                .paper()
                .describe(new PaperDetails("1", PaperMother.SIGNED_ON, List.of(signer), List.of()));
        assertThat(PaperRule.problemsOf(agreement, AgreementMother.TODAY))
                .extracting(Refusal::rule)
                .contains(
                        "agreement.rule.paper-authorisation-missing",
                        "agreement.rule.paper-signer-missing");
    }

    @Test
    void aDifferenceStopsTheConfirmationUntilTheLeadHasMendedIt() {
        var id = asked();
        confirming.pointOut(id, "Ngày ký trên giấy là 12/3", MINH);
        assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(agreements.get(id).history().getLast().note()).contains("12/3");
        assertThatThrownBy(() -> confirming.pointOut(id, " ", MINH))
                .isInstanceOf(ActionRefused.class);
    }

    @Test
    void whateverChangesAfterwardsMustBeConfirmedAnew() {
        var agreement = complete(PaperMother.begun());
        PaperMother.ask(agreement);
        PaperMother.confirm(agreement);
        new PaperEntry(agreement)
                .record(PaperMother.details(agreement), null, LAN, AgreementMother.NOW);
        assertThat(new PaperEntry(agreement).isConfirmed()).isFalse();
        assertThat(agreement.paper().scan()).isPresent();
    }

    @Test
    void onlyTheOtherPartiesConfirmAndOnlyWhatTheyHaveRead() {
        var id = asked();
        assertThatThrownBy(() -> confirming.confirm(id, 0, LAN)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> confirming.confirm(id, 0, HOA)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> confirming.confirm(id, 0, DUNG)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirming.confirm(id, 9, MINH)).isInstanceOf(EditConflict.class);
    }

    @Test
    void onlyAnOfficialOfAProvinceEnters() {
        assertThatThrownBy(() -> entering.begin(AgreementMother.outline(), KHANH))
                .isInstanceOf(NotPermitted.class);
        var id = entering.begin(AgreementMother.outline(), LAN);
        assertThat(agreements.get(id).isEnteredFromPaper()).isTrue();
        assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.DRAFT);
    }

    @Test
    void thePaperIsKeptWithItsScan() {
        var agreement = agreements.save(PaperMother.begun());
        keeping.keep(
                agreement.id(),
                0,
                PaperMother.details(agreement),
                InMemoryFiling.pdf("ho-so.pdf"),
                LAN);
        assertThat(agreement.paper().scanName()).isEqualTo("ho-so.pdf");
        assertThat(agreement.paper().number()).isEqualTo("07/CTr-UBND");
    }

    @Test
    void aDayInTheFutureAndAForeignCommitmentAreRefused() {
        var agreement = agreements.save(PaperMother.begun());
        var details =
                new PaperDetails(
                        "1",
                        AgreementMother.TODAY.plusDays(1),
                        List.of(),
                        List.of(
                                new KnownValue(
                                        UUID.randomUUID(), BigDecimal.ONE, AgreementMother.TODAY)));
        assertThatThrownBy(() -> keeping.keep(agreement.id(), 0, details, null, LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class, refused -> assertThat(refused.refusals()).hasSize(2));
    }

    @Test
    void aPaperNeverGoesIntoReviewAndADraftNeverSkipsIt() {
        var paper = complete(PaperMother.begun());
        PaperMother.ask(paper);
        assertThat(new AgreementRights(paper, LAN).maySubmit()).isFalse();
        assertThat(new AgreementRights(paper, MINH).mayConcurFor()).isEmpty();
        assertThatThrownBy(() -> paper.submit(Map.of(), LAN, AgreementMother.NOW))
                .isInstanceOf(IllegalStateException.class);
        var draft = AgreementMother.inNegotiation();
        assertThatThrownBy(() -> draft.become(AgreementStatus.SIGNED))
                .isInstanceOf(IllegalStateException.class);
    }

    private AgreementId asked() {
        var agreement = agreements.save(complete(PaperMother.begun()));
        confirming.ask(agreement.id(), 0, LAN);
        return agreement.id();
    }

    private Agreement complete(Agreement agreement) {
        var scan = PaperMother.scan(agreement);
        files.save(scan);
        PaperMother.enter(agreement, scan);
        return agreement;
    }
}
